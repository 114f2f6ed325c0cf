import { z } from 'zod'
import { line } from '~/core/fields'

/** The name that a version is kept under. */
export const versionNameFields = z.object({ name: line(120) })
