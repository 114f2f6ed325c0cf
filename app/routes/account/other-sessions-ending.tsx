import { z } from 'zod'
import { Refusal } from '~/core/refusal'
import { endSessions } from '~/domain/people/end-sessions.server'
import { mutate } from '~/http/mutate.server'

/** Ends all of one's own sessions but the one that asks. */
export const action = mutate(
  { access: 'signed-in', fields: z.object({}) },
  async ({ tx, viewer, context }) => {
    const admission = await context.admission()
    if (!admission) throw new Refusal('signed-out')
    await endSessions(tx, viewer.id, { allBut: admission.session.id })
    return { to: '/account', flash: 'session-ended' }
  },
)
