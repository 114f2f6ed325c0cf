import { z } from 'zod'
import {
  choice,
  email,
  idField,
  line,
  localDate,
  optionalId,
  optionalLine,
  optionalLocalDate,
  optionalParagraph,
  paragraph,
  sentFile,
  wholeNumber,
  type FieldProblem,
  type SentFile,
} from '~/core/fields'
import { unfitIn } from '~/core/guardrail/unfit'
import { plainTextOf } from '~/domain/imports/plain-text'
import { capacities, seatRoles, workspaceKinds } from './kinds'

export const newSeatFields = z.object({
  organisationId: idField(),
  role: choice(seatRoles),
  validFrom: localDate(),
  validTo: optionalLocalDate(),
  sponsorId: optionalId(),
})

export const extensionFields = z.object({ validTo: optionalLocalDate(), sponsorId: optionalId() })

export const invitationFields = z.object({
  name: line(100),
  email: email(),
  capacity: choice(capacities),
  validTo: optionalLocalDate(),
})

const list = paragraph(50_000)

/** The list that was pasted, or that the chosen file holds. */
function listIn(sent: { list: string; file?: SentFile | undefined }, context: z.RefinementCtx): string {
  const words = sent.file ? plainTextOf(sent.file.bytes) : sent.list
  const refuse = (field: 'list' | 'file', message: string) => {
    context.addIssue({ code: 'custom', path: [field], message })
    return ''
  }
  if (words === null) return refuse('file', 'not-csv' satisfies FieldProblem)
  // What is typed into a form has been looked through before; what a file holds has not.
  const [unfit] = sent.file ? unfitIn(words) : []
  if (unfit) return refuse('file', unfit)
  const read = list.safeParse(words)
  return read.success ? read.data : refuse(sent.file ? 'file' : 'list', read.error.issues[0]?.message ?? '')
}

/** A list of people, pasted or in a file, and what an organisation without a seat is given. */
export const bulkFields = z
  .object({
    list: z.string().default(''),
    file: sentFile().optional(),
    role: choice(['member', 'participant', 'observer']),
    validTo: optionalLocalDate(),
    /** The plan as it was shown; empty while it is to be shown. */
    seen: z
      .string()
      .regex(/^([0-9a-f]{64})?$/)
      .default(''),
  })
  .transform(({ file, ...fields }, context) => ({
    ...fields,
    list: listIn({ list: fields.list, file }, context),
  }))

export type BulkFields = Omit<z.output<typeof bulkFields>, 'seen'>

/** Whether what is written without a connection may wait on the device. */
export const deviceFields = z.object({ copies: choice(['kept', 'none']) })

/** Whether participants see who has seats. */
export const memberListFields = z.object({ list: choice(['shown', 'hidden']) })

/** Why somebody wants a seat, and for which organisation. */
export const joinFields = z.object({ organisationId: idField(), reason: paragraph(2000) })

/** A place, with what a new seat is given; or a reason why not. */
export const joinAnswerFields = z
  .object({
    answer: choice(['seated', 'declined']),
    role: choice(['member', 'participant', 'observer']),
    validTo: optionalLocalDate(),
    reason: optionalParagraph(2000),
  })
  .refine(({ answer, reason }) => answer === 'seated' || reason !== '', {
    path: ['reason'],
    message: 'required',
  })

export type JoinFields = z.output<typeof joinFields>
export type JoinAnswerFields = z.output<typeof joinAnswerFields>

/** The last day that something is in force; none ends it at once. */
export const endingFields = z.object({ lastDay: optionalLocalDate() })

export const newWorkspaceFields = z.object({
  kind: choice(workspaceKinds),
  parentId: optionalId(),
  nameNb: line(120),
  nameNn: line(120),
  nameEn: line(120),
  purposeNb: paragraph(500),
  purposeNn: paragraph(500),
  purposeEn: optionalParagraph(500),
})

export const chairFields = z.object({ organisationId: idField(), name: line(100), email: email() })

/** The head of a workspace's papers: at most five short lines, so that a page has room for the paper. */
export const letterheadFields = z.object({
  organisation: optionalLine(200),
  lines: optionalParagraph(400).refine((text) => text.split('\n').length <= 5, { message: 'too-long' }),
  version: wholeNumber(0, 1_000_000),
})

export type LetterheadFields = z.output<typeof letterheadFields>
