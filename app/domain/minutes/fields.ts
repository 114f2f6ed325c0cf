import { z } from 'zod'
import {
  choice,
  formVersion,
  idField,
  optionalId,
  optionalParagraph,
  paragraph,
  wholeNumber,
} from '~/core/fields'
import { actionItemFields } from '~/domain/action-items/fields'
import { decisionFields } from '~/domain/meetings/fields'
import { approvalWays, objectionAnswers } from './kinds'

/** Sent by the page that has the text open: it puts the outcome where the caret stands, and stays. */
const stay = { stay: z.literal('1').optional() }

export const markDecisionFields = decisionFields.extend(stay)
export const markActionItemFields = actionItemFields.extend({ agendaItemId: optionalId(), ...stay })

/** How long remarks may be made, and how the minutes are approved then. */
export const circulationFields = z.object({ way: choice(approvalWays), workingDays: wholeNumber(1, 30) })

/** How often the page said that the minutes had been sent. */
export const sendingFields = z.object({ seen: wholeNumber(0, 10_000) })

export const outcomeFields = z.object({ kind: choice(['noted', 'postponed']), note: optionalParagraph(2000) })
export const dissentFields = z.object({ organisationId: idField(), text: paragraph(2000) })
export const changeDissentFields = z.object({ text: paragraph(2000), version: formVersion() })
export const withdrawDissentFields = z.object({ version: formVersion() })

export const objectionFields = z.object({ text: paragraph(3000) })

/** What became of an objection. Whoever takes back their own need not say why. */
export const objectionAnswerFields = z
  .object({ kind: choice(objectionAnswers), text: optionalParagraph(3000) })
  .refine(({ kind, text }) => kind === 'withdrawn' || text !== '', { path: ['text'], message: 'required' })

export const correctionFields = z.object({ reason: paragraph(1000) })

export type CirculationFields = z.output<typeof circulationFields>
export type OutcomeFields = z.output<typeof outcomeFields>
export type DissentFields = z.output<typeof dissentFields>
export type ObjectionAnswerFields = z.output<typeof objectionAnswerFields>
