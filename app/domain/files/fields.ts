import { z } from 'zod'
import { choice, paragraph, sentFile, wholeNumber } from '~/core/fields'
import { audiences } from '../documents/kinds'

/** A megabyte, in bytes, as file sizes are told. */
export const megabyte = 1_000_000

/** What is usual, in megabytes: of one file, and of all files of a workspace with their versions. */
export const usualLimits = { largestFile: 50, allFiles: 2_000 } as const

/** The most that a workspace can allow: a file is held in memory while it is looked through. */
const highestLimits = { largestFile: 200, allFiles: 100_000 } as const

/** The most that a form that holds a file itself may weigh, in bytes; larger files come in parts, before the form. */
export const largestFileForm = 26 * megabyte

/** A file in the form itself, or one that was uploaded before it, in parts: the id of the upload, and what the file is called. */
const file = {
  file: sentFile().optional(),
  upload: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
  name: z.string().max(1000, 'too-long').optional(),
}

const isChosen = (sent: { file?: unknown; upload?: string | undefined }) =>
  sent.upload !== undefined || sent.file !== undefined

const notChosen = { path: ['file'], message: 'required' }

/** `inPlace`: one of several, sent from a page that stays. */
export const newFileFields = z
  .object({ ...file, audience: choice(audiences), inPlace: z.literal('1').optional() })
  .refine(isChosen, notChosen)
export const newVersionFields = z.object(file).refine(isChosen, notChosen)
export const removalFields = z.object({ reason: paragraph(1000) })
export const otherNumberFields = z.object({ reason: paragraph(1000) })
export const fileLimitFields = z.object({
  largestFile: wholeNumber(1, highestLimits.largestFile),
  allFiles: wholeNumber(1, highestLimits.allFiles),
  version: wholeNumber(0, 1_000_000),
})

export type FileFields = z.output<typeof newVersionFields>
export type FileLimitFields = z.output<typeof fileLimitFields>
