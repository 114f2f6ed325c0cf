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
  wholeNumber,
} from '~/core/fields'
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

/** A pasted list of people, and what an organisation without a seat is given. */
export const bulkFields = z.object({
  list: paragraph(50_000),
  role: choice(['member', 'participant', 'observer']),
  validTo: optionalLocalDate(),
  /** The plan as it was shown; empty while it is to be shown. */
  seen: z
    .string()
    .regex(/^([0-9a-f]{64})?$/)
    .default(''),
})

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
