import { eq, sql } from 'drizzle-orm'
import { workspaces } from '#db/schema'
import { prepared } from '~/core/prepared'
import type { Scope } from '~/core/scope'
import { onceInTurn } from '~/core/turn'
import type { Tx } from '~/core/write'
import type { GrantedWorkspace } from './access.server'

/** Whether what somebody writes without a connection may wait on the device (`kept`), or in the page alone (`none`). */
export type DeviceCopies = 'kept' | 'none'

export async function deviceCopiesIn(
  scope: Pick<Scope, 'db' | 'turn'>,
  workspaceId: string,
): Promise<DeviceCopies> {
  const [workspace] = await onceInTurn(scope, `device copies in ${workspaceId}`, () =>
    settingOf(scope.db, 1).execute({ workspaceId }),
  )
  return workspace?.keepsNoCopies === false ? 'kept' : 'none'
}

const settingOf = prepared((db) =>
  db
    .select({ keepsNoCopies: workspaces.keepsNoCopies })
    .from(workspaces)
    .where(eq(workspaces.id, sql.placeholder('workspaceId')))
    .prepare(),
)

/** Decides for a workspace; what is on devices already is removed the next time each text is opened. */
export async function decideDeviceCopies(
  tx: Tx,
  workspace: GrantedWorkspace<'workspace.edit'>,
  copies: DeviceCopies,
): Promise<void> {
  if ((await deviceCopiesIn(tx, workspace.id)) === copies) return
  await tx.db
    .update(workspaces)
    .set({ keepsNoCopies: copies === 'none' })
    .where(eq(workspaces.id, workspace.id))
  await tx.record(copies === 'none' ? 'workspace.copies_stopped' : 'workspace.copies_kept', {
    workspaceId: workspace.id,
    object: { kind: 'workspace', id: workspace.id },
    detail: {},
  })
  tx.signal(`workspace:${workspace.id}`)
}
