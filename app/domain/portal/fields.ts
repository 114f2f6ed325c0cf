import { z } from 'zod'
import { email, line, optionalLine, paragraph } from '~/core/fields'
import { answerFields, type AnswerParts } from '../consultations/fields'

/** What somebody tells about the accessibility of the site. Name and address only when an answer is wanted. */
export const feedbackFields = z.object({
  message: paragraph(5000),
  address: optionalLine(254),
})

const sender = z.object({ name: line(200), organisation: optionalLine(200), email: email() })

const takeBack = z
  .string()
  .optional()
  .transform((value) => value !== undefined)

/** An answer from somebody without an account: who it is from, what it says, and the work that the browser did. */
export const portalAnswerFields = z
  .looseObject({ ...sender.shape, work: z.string().max(2000).catch('') })
  .transform(({ name, organisation, email, work, ...rest }, context) => ({
    work,
    sender: { name, organisation, email },
    parts: partsOf(rest, context),
  }))

/** An answer by a personal link: who sends it, and what it says; or a wish to take it back. */
export const linkAnswerFields = z
  .looseObject({ name: optionalLine(200), takeBack })
  .transform(({ name, takeBack, ...rest }, context) => {
    if (!takeBack && !name) context.addIssue({ code: 'custom', path: ['name'], message: 'required' })
    return { name, takeBack, parts: partsOf(rest, context) }
  })

/** A verb that needs to know nothing more than its address. */
export const noPortalFields = z.object({})

export type PortalSender = z.output<typeof sender>

function partsOf(values: Record<string, unknown>, context: z.RefinementCtx): AnswerParts {
  const parsed = answerFields.safeParse(values)
  for (const { path, message } of parsed.error?.issues ?? []) {
    context.addIssue({ code: 'custom', path: [...path], message })
  }
  return parsed.data ?? []
}
