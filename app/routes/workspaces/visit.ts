import { z } from 'zod'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { visitWorkspace } from '~/domain/workspaces/visit.server'
import { mutate } from '~/http/mutate.server'

/** The browser says that its person has looked in; without script the dot of what is new stays. */
export const action = mutate(
  { access: 'workspace.read', fields: z.object({}) },
  async ({ tx, viewer, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.read', params.workspace ?? '')
    await visitWorkspace(tx, viewer, workspace)
    return { facts: { visited: true } }
  },
)
