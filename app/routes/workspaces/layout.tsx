import { Outlet, useLoaderData } from '@remix-run/react'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { abilitiesIn } from '~/domain/workspaces/abilities'
import { read } from '~/http/read.server'
import { useVisit } from './use-visit'

/** What all pages of a workspace share: its name, and what the viewer may do in it. */
export const loader = read({ access: 'workspace.read' }, async (reading) => {
  const workspace = await grantWorkspace(
    reading,
    reading.viewer,
    'workspace.read',
    reading.params.workspace ?? '',
  )
  return {
    workspace: await workspacePage(reading, workspace.id, reading.language),
    abilities: abilitiesIn(reading.viewer, workspace),
  }
})

export default function Workspace() {
  useVisit(useLoaderData<typeof loader>().workspace)
  return <Outlet />
}
