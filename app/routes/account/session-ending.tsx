import { z } from 'zod'
import { Refusal } from '~/core/refusal'
import { endSessions } from '~/domain/people/end-sessions.server'
import { mutate } from '~/http/mutate.server'

/** Ends one of one's own sessions; somebody else's does not exist. */
export const action = mutate(
  { access: 'signed-in', fields: z.object({}) },
  async ({ tx, viewer, params }) => {
    const ended = await endSessions(tx, viewer.id, { only: params.session ?? '' })
    if (!ended) throw new Refusal('not-found')
    return { to: '/account', flash: 'session-ended' }
  },
)
