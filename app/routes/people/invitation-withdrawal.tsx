import { useActionData, useParams } from '@remix-run/react'
import { z } from 'zod'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { withdrawInvitation } from '~/domain/workspaces/withdraw-invitation.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useRefusal } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { NotDonePage } from '~/ui/page/NotDonePage'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.give_seats' }, async (reading) => {
  await grantWorkspace(reading, reading.viewer, 'workspace.give_seats', reading.params.workspace ?? '')
  return { titleParts: [dictionary(reading.language).ui.notDone.heading] }
})

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

export default function InvitationWithdrawal() {
  const { workspace, seat } = useParams()
  return (
    <NotDonePage
      refused={useRefusal(useActionData<typeof action>())}
      back={`/workspaces/${workspace}/people/seats/${seat}`}
    />
  )
}
