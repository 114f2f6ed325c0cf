import { z } from 'zod'
import { checkbox, choice, optionalId, optionalParagraph, paragraph } from '~/core/fields'
import { imageAttributes, longestAlt } from '~/editor/image-attributes'
import { formatFrom, pictureIn } from '~/editor/suggested-format'
import { keptPicture } from '~/editor/suggested-picture'
import { keptTable, tableFrom, typedTable } from '~/editor/suggested-table'
import { longestWording } from '~/editor/wording'

/** Asks for facts instead of a page: the form is sent from beside the text. */
const inPlace = checkbox()

const longest = 5000

/**
 * A new thread. `from` and `to` are the Yjs positions of the selection; without script only the quote is sent, and
 * its words are looked for in the text. What is no words, such as a picture, may have no quote. A remark is about the whole
 * document and needs neither. A table or a picture below words is
 * one more format of a suggestion; how large the picture is, is known where it is kept.
 */
export const threadFields = z
  .object({
    kind: choice(['comment', 'suggestion', 'table', 'picture', 'remark']),
    from: z.string().max(200, 'too-long').default(''),
    to: z.string().max(200, 'too-long').default(''),
    quote: z.string().max(300, 'too-long').default(''),
    replacement: z.string().max(longestWording, 'too-long').default(''),
    /** How a suggestion would have its words look, in the place of other words. */
    format: z
      .string()
      .default('')
      .refine((format) => format === '' || formatFrom(format) !== null, 'choice')
      .refine((format) => {
        const picture = pictureIn(format)
        return !picture || picture.decorative || picture.alt !== ''
      }, 'required'),
    /** The cells of a table that is to come below the words, as somebody types them. */
    table: z.string().max(longestWording, 'too-long').default(''),
    /** Whether the first of its rows says what the columns are. */
    heading: checkbox(),
    /** A picture of the document that is to come below the words, and what it says. */
    imageId: z.string().default(''),
    alt: z.string().max(longestAlt, 'too-long').default(''),
    decorative: checkbox(),
    text: optionalParagraph(longest),
    inPlace,
  })
  .refine(({ kind, from, quote }) => kind === 'remark' || from !== '' || quote.trim() !== '', {
    path: ['quote'],
    message: 'required',
  })
  .refine(({ kind, text }) => !['comment', 'remark'].includes(kind) || text !== '', {
    path: ['text'],
    message: 'required',
  })
  .refine(({ kind, table }) => kind !== 'table' || table.trim() !== '', {
    path: ['table'],
    message: 'required',
  })
  .refine((fields) => fields.kind !== 'table' || fields.table.trim() === '' || tableFrom(tableIn(fields)), {
    path: ['table'],
    message: 'too-long',
  })
  .refine(({ kind, imageId }) => kind !== 'picture' || imageAttributes({ imageId }).imageId !== '', {
    path: ['imageId'],
    message: 'required',
  })
  .refine(({ kind, alt, decorative }) => kind !== 'picture' || decorative || alt.trim() !== '', {
    path: ['alt'],
    message: 'required',
  })
  .transform((fields) => {
    const { kind, from, to, quote, replacement, text, inPlace } = fields
    const others = { from, to, quote, replacement, text, inPlace }
    if (kind === 'table') return { ...others, kind: 'suggestion' as const, format: tableIn(fields) }
    if (kind === 'picture') return { ...others, kind: 'suggestion' as const, format: asPicture(fields) }
    return { ...others, kind, format: fields.format }
  })

function tableIn({ table, heading }: { table: string; heading: boolean }): string {
  return keptTable(typedTable(table, heading))
}

function asPicture(says: { imageId: string; alt: string; decorative: boolean }): string {
  return keptPicture({ ...says, width: 1, height: 1 })
}

export const replyFields = z.object({ text: paragraph(longest), inPlace })

/** Who is to see to a thread; nobody, to take it from who is. */
export const assignmentFields = z.object({ assigneeId: optionalId() })

export const refusalFields = z.object({ reason: paragraph(2000), inPlace })

export const verbFields = z.object({ inPlace })

export const editCommentFields = z.object({ text: paragraph(longest) })

export type ThreadFields = z.output<typeof threadFields>
