import { z } from 'zod'
import { endsOnField, outcomeField, type Mark } from './marks'

const sent = z.looseObject({
  /** The list as it was shown. */
  seen: z.string().regex(/^[0-9a-f]{64}$/, 'choice'),
  seatId: z.array(z.uuid('choice')).max(500, 'choice').default([]),
})

/** A mark for each seat that was shown: it stays, or it ends with a day. */
export const reviewFields = sent.transform((values, context): { seen: string; marks: Mark[] } => {
  const problem = (field: string, message: string) => {
    context.addIssue({ code: 'custom', path: [field], message })
    return []
  }
  const marks = values.seatId.flatMap((seatId): Mark[] => {
    const outcome = values[outcomeField(seatId)]
    if (outcome === 'stays') return [{ seatId, outcome, endsOn: null }]
    if (outcome !== 'ends') return problem(outcomeField(seatId), 'required')
    const endsOn = values[endsOnField(seatId)]
    if (!endsOn) return problem(endsOnField(seatId), 'required')
    if (!z.iso.date().safeParse(endsOn).success) return problem(endsOnField(seatId), 'date')
    return [{ seatId, outcome, endsOn: String(endsOn) }]
  })
  return { seen: values.seen, marks }
})
