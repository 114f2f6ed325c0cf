import { choice, idField, localDate, optionalId, optionalParagraph, paragraph } from '~/core/fields'
import { actionItemFields } from '~/domain/action-items/fields'
import { decisionFields } from '~/domain/meetings/fields'
import { z } from 'zod'

/** Sent by the page that has the text open: it puts the outcome where the caret stands, and stays. */
const stay = { stay: z.literal('1').optional() }

export const markDecisionFields = decisionFields.extend(stay)
export const markActionItemFields = actionItemFields.extend({ agendaItemId: optionalId(), ...stay })

/** Until when remarks may be made. */
export const circulationFields = z.object({ deadline: localDate() })

export const outcomeFields = z.object({ kind: choice(['noted', 'postponed']), note: optionalParagraph(2000) })
export const dissentFields = z.object({ organisationId: idField(), text: paragraph(2000) })

export type OutcomeFields = z.output<typeof outcomeFields>
export type DissentFields = z.output<typeof dissentFields>
