import { z } from 'zod'
import { choice, paragraph } from '~/core/fields'

/** What can be taken out of a document's history. */
export const removedThings = ['identity-numbers', 'taken-out'] as const

export const removalFields = z.object({ what: choice(removedThings), reason: paragraph(1000) })

export type RemovalFields = z.output<typeof removalFields>
