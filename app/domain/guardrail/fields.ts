import { z } from 'zod'
import { choice, paragraph } from '~/core/fields'
import { removedThings } from './removed-things'

export const removalFields = z.object({ what: choice(removedThings), reason: paragraph(1000) })

export const otherNumberFields = z.object({
  fingerprint: z.string({ error: 'required' }).regex(/^[0-9a-f]{5}$/, 'required'),
  reason: paragraph(1000),
})

/** Why what was said of a number is taken back. */
export const withdrawalFields = z.object({ reason: paragraph(1000) })

export type OtherNumberFields = z.output<typeof otherNumberFields>
export type RemovalFields = z.output<typeof removalFields>
