import { z } from 'zod'
import { idField, paragraph } from '~/core/fields'
import { agendaItemFields } from '../meetings/fields'

export const proposalFields = agendaItemFields
export const placeFields = z.object({ meetingId: idField() })
export const returnFields = z.object({ reason: paragraph(1000) })
