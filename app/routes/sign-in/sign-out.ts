import { z } from 'zod'
import { publicMutate } from '~/http/mutate.server'

/** Ends the session; its sockets are closed with it. */
export const action = publicMutate({ fields: z.object({}) }, async ({ context }) => {
  const admission = await context.admission()
  if (admission) await context.sessions.end(admission.viewer.id, [admission.session.id])
  return { to: '/', flash: 'signed-out', cookies: [context.sessions.emptyCookie] }
})
