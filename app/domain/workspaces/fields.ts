import { z } from 'zod'
import {
  choice,
  email,
  idField,
  line,
  localDate,
  optionalId,
  optionalLocalDate,
  optionalParagraph,
  paragraph,
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
