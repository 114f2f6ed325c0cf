import { z } from 'zod'
import {
  checkbox,
  choice,
  formVersion,
  idField,
  line,
  localDate,
  optionalId,
  optionalParagraph,
} from '~/core/fields'
import { numberings } from '~/editor/numbering'
import { accessCodes, audiences, contentLanguages, shareLevels, startableKinds } from './kinds'

export const newDocumentFields = z.object({
  title: line(300),
  kind: choice(startableKinds),
  language: choice(contentLanguages),
  audience: choice(audiences),
})

/** What a document is called, who it is for, and how it is graded. An exemption names its legal basis. */
export const settingsFields = z
  .object({
    title: line(300),
    language: choice(contentLanguages),
    audience: choice(audiences),
    accessCode: choice(accessCodes),
    legalBasisId: optionalId(),
    version: formVersion(),
  })
  .refine(({ accessCode, legalBasisId }) => accessCode !== 'exempt' || legalBasisId !== null, {
    path: ['legalBasisId'],
    message: 'required',
  })

/** What of a text is numbered; `inPlace` asks for facts instead of a page. */
export const numberingFields = z.object({ numbering: choice(numberings), inPlace: checkbox() })

/** Opens a draft for comments; `everyone` opens it to participants in the same step. */
export const reviewFields = z.object({ deadline: localDate(), everyone: checkbox() })

export const reasonFields = z.object({ reason: optionalParagraph(2000) })

export const shareFields = z.object({ workspaceId: idField(), level: choice(shareLevels) })

/** A verb that needs to know nothing more than its address. */
export const noFields = z.object({})

export type NewDocumentFields = z.output<typeof newDocumentFields>
export type SettingsFields = z.output<typeof settingsFields>
export type ReviewFields = z.output<typeof reviewFields>
export type ShareFields = z.output<typeof shareFields>
