import { z } from 'zod'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { withdrawInvitation } from '~/domain/workspaces/withdraw-invitation.server'
import { mutate } from '~/http/mutate.server'

/** Makes an invitation void. */
export const action = mutate(
  { access: 'workspace.give_seats', fields: z.object({}) },
  async ({ tx, viewer, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.give_seats', params.workspace ?? '')
    await withdrawInvitation(tx, viewer, workspace, params.invitation ?? '')
    return {
      to: `/workspaces/${workspace.slug}/people/seats/${params.seat ?? ''}`,
      flash: 'invitation-withdrawn',
    }
  },
)
