import { localDate, optionalId } from '~/core/fields'
import { actionItemFields } from '~/domain/action-items/fields'
import { decisionFields } from '~/domain/meetings/fields'
import { z } from 'zod'

/** Sent by the page that has the text open: it puts the outcome where the caret stands, and stays. */
const stay = { stay: z.literal('1').optional() }

export const markDecisionFields = decisionFields.extend(stay)
export const markActionItemFields = actionItemFields.extend({ agendaItemId: optionalId(), ...stay })

/** Until when remarks may be made. */
export const circulationFields = z.object({ deadline: localDate() })
