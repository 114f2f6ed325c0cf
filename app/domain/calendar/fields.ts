import { z } from 'zod'
import { choice, optionalId } from '~/core/fields'
import { answers } from './answers'

/** Which calendar an address is for; none: all that concerns the person. */
export const feedFields = z.object({ workspaceId: optionalId() })

export const answerFields = z.object({ answer: choice(answers) })
