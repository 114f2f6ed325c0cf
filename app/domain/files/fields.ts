import { z } from 'zod'
import { choice, paragraph, sentFile } from '~/core/fields'
import { audiences } from '../documents/kinds'

const megabyte = 1_000_000

/** The most that a form with a file may weigh. */
export const largestFileForm = 26 * megabyte
/** Of one file, in bytes. */
export const largestFile = 25 * megabyte
/** Of all files of a workspace with their versions, in bytes. */
export const largestTotal = 2_000 * megabyte

export const newFileFields = z.object({ file: sentFile(), audience: choice(audiences) })
export const newVersionFields = z.object({ file: sentFile() })
export const removalFields = z.object({ reason: paragraph(1000) })
