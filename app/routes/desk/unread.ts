import { workspacesOf } from '~/domain/workspaces/queries.server'
import { read } from '~/http/read.server'

/** The workspaces in which something is new to the viewer: what the dots in the rail are drawn by while a page stands. */
export const loader = read({ access: 'signed-in' }, async (reading) => {
  const workspaces = await workspacesOf(reading, reading.viewer, reading.language)
  return Response.json(workspaces.filter((one) => one.unread).map((one) => one.id))
})
