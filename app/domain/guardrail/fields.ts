import { z } from 'zod'
import { choice, paragraph } from '~/core/fields'
import { removedThings } from './removed-things'

export const removalFields = z.object({ what: choice(removedThings), reason: paragraph(1000) })

export type RemovalFields = z.output<typeof removalFields>
