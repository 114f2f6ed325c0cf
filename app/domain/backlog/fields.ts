import { z } from 'zod'
import { idField, paragraph } from '~/core/fields'
import { itemFields } from '../meetings/fields'

export const proposalFields = itemFields
export const placeFields = z.object({ meetingId: idField() })
export const returnFields = z.object({ reason: paragraph(1000) })
