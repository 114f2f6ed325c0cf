import { grantWorkspaceToJoin } from '~/domain/workspaces/access.server'
import { askToJoin } from '~/domain/workspaces/ask-to-join.server'
import type { Stage } from '../stage'

/** Lately: somebody without a seat asks for one on the platform, and waits for an answer. */
export async function askForSeat(stage: Stage): Promise<void> {
  stage.clock.moveTo(2, '14:00')
  const organisationId = await stage.organisationId('oslo')
  await stage.act('per', async (tx, viewer) => {
    const workspace = await grantWorkspaceToJoin(tx, viewer, 'workspace.ask_to_join', 'samarbeidsplattformen')
    const reason = 'Vi har fått ansvar for oppfølgingen i kommunen, og vil gjerne ta del i arbeidet.'
    await askToJoin(tx, viewer, workspace, { organisationId, reason })
  })
}
