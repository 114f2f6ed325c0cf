import { z } from 'zod'
import { ownPath } from '~/http/own-path'
import { publicMutate } from '~/http/mutate.server'

/** Ends the session; its sockets are closed with it. */
export const action = publicMutate(
  { fields: z.object({ returnTo: z.string().default('/') }) },
  async ({ fields, context }) => {
    const admission = await context.admission()
    if (admission) await context.sessions.end(admission.viewer.id, [admission.session.id])
    return { to: ownPath(fields.returnTo), flash: 'signed-out', cookies: [context.sessions.emptyCookie] }
  },
)
