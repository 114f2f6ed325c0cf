import { consultationAnswers, consultationInputs } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { classificationMarkingIn } from '~/core/guardrail/classification-marking'
import { nationalIdentityNumbersIn } from '~/core/guardrail/national-identity-number'
import { requireOpen, requirePlaces } from './answering.server'
import { hashOfParts } from './draft-queries.server'
import { answerConclusions } from './kinds'
import { partsInOrder, placeOf, type Part } from './places'
import type { ConsultationThing } from './policy'

type Sender = Pick<
  typeof consultationAnswers.$inferInsert,
  'channel' | 'organisationId' | 'organisationName' | 'personName' | 'email' | 'sentBy'
>

/**
 * Stores an answer as it was sent, whichever way it came, each remark as an input of its own. The caller has proved that
 * the sender may.
 * @returns the answer's id
 * @throws Refusal when the round is not open, nothing is said, a place is gone, or it holds what must not be public
 */
export async function recordAnswer(
  tx: Tx,
  consultation: ConsultationThing,
  sender: Sender,
  sent: readonly Part[],
): Promise<string> {
  requireOpen(consultation)
  const { questionIds } = await requirePlaces(tx, consultation.id, sent)
  const parts = partsInOrder(sent, questionIds)
  if (!parts.length) throw new Refusal('conflict', 'answer-empty')
  const all = parts.map(({ text }) => text).join('\n')
  if (nationalIdentityNumbersIn(all).length) throw new Refusal('conflict', 'answer-identity-number')
  if (classificationMarkingIn(all)) throw new Refusal('conflict', 'edition-classified')
  const id = newId()
  const conclusion = parts.find(({ place }) => place === 'conclusion')?.text
  await tx.db.insert(consultationAnswers).values({
    id,
    consultationId: consultation.id,
    ...sender,
    sentAt: tx.now,
    conclusion: answerConclusions.find((known) => known === conclusion) ?? null,
    contentHash: hashOfParts(parts),
  })
  const inputs = parts.flatMap((part) => inputOf(part, { answerId: id, consultationId: consultation.id }))
  if (inputs.length) await tx.db.insert(consultationInputs).values(inputs)
  return id
}

function inputOf({ place, text }: Part, of: { answerId: string; consultationId: string }) {
  const read = placeOf(place)
  if (!read || read.kind === 'conclusion') return []
  return [
    {
      id: newId(),
      ...of,
      kind: read.kind,
      questionId: read.kind === 'question' ? read.questionId : null,
      paragraph: read.kind === 'paragraph' ? read.paragraph : null,
      text,
    },
  ]
}
