import { workspaceVisits } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedWorkspace } from './access.server'

/** Remembers that the viewer has looked into a workspace: what is older is no longer new to them. Not a deed for the log. */
export async function visitWorkspace(
  tx: Tx,
  viewer: Viewer,
  workspace: GrantedWorkspace<'workspace.read'>,
): Promise<void> {
  await tx.db
    .insert(workspaceVisits)
    .values({ userId: viewer.id, workspaceId: workspace.id, at: tx.now })
    .onConflictDoUpdate({
      target: [workspaceVisits.userId, workspaceVisits.workspaceId],
      set: { at: tx.now },
    })
}
