import { z } from 'zod'
import { choice, optionalLine, sentFile } from '~/core/fields'
import { audiences, contentLanguages, startableKinds } from '../documents/kinds'

/** Of one file. A long report with its pictures is a few million bytes. */
export const largestFile = 20_000_000
/** The most that a form with a file may weigh: the file, and the words around it. */
export const largestImportForm = largestFile + 100_000

/** What a document is made from. Without a title of its own it gets the one that the file has. */
export const importFields = z.object({
  file: sentFile(),
  title: optionalLine(300),
  kind: choice(startableKinds),
  language: choice(contentLanguages),
  audience: choice(audiences),
})
export type ImportFields = z.output<typeof importFields>
