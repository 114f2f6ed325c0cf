import { z } from 'zod'
import { checkbox, choice, optionalId, optionalParagraph, paragraph } from '~/core/fields'
import { formatFrom } from '~/editor/suggested-format'
import { longestWording } from '~/editor/wording'

/** Asks for facts instead of a page: the form is sent from beside the text. */
const inPlace = checkbox()

const longest = 5000

/**
 * A new thread. `from` and `to` are the Yjs positions of the selection; without script only the quote is sent, and
 * its words are looked for in the text. What is no words, such as a picture, may have no quote. A remark is about the whole
 * document and needs neither.
 */
export const threadFields = z
  .object({
    kind: choice(['comment', 'suggestion', 'remark']),
    from: z.string().max(200, 'too-long').default(''),
    to: z.string().max(200, 'too-long').default(''),
    quote: z.string().max(300, 'too-long').default(''),
    replacement: z.string().max(longestWording, 'too-long').default(''),
    /** How a suggestion would have its words look, in the place of other words. */
    format: z
      .string()
      .default('')
      .refine((format) => format === '' || formatFrom(format) !== null, 'choice'),
    text: optionalParagraph(longest),
    inPlace,
  })
  .refine(({ kind, from, quote }) => kind === 'remark' || from !== '' || quote.trim() !== '', {
    path: ['quote'],
    message: 'required',
  })
  .refine(({ kind, text }) => kind === 'suggestion' || text !== '', { path: ['text'], message: 'required' })

export const replyFields = z.object({ text: paragraph(longest), inPlace })

/** Who is to see to a thread; nobody, to take it from who is. */
export const assignmentFields = z.object({ assigneeId: optionalId() })

export const refusalFields = z.object({ reason: paragraph(2000), inPlace })

export const verbFields = z.object({ inPlace })

export const editCommentFields = z.object({ text: paragraph(longest) })

export type ThreadFields = z.output<typeof threadFields>
