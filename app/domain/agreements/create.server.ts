import { agreements } from '#db/schema'
import { newId } from '~/core/ids'
import type { Tx } from '~/core/write'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import type { NeedFields } from './fields'
import { signalAgreement } from './steps.server'

/**
 * Registers that a need for an agreement is to be assessed.
 * @returns its id
 */
export async function registerNeed(
  tx: Tx,
  workspace: GrantedWorkspace<'workspace.keep_agreements'>,
  { title, purpose }: NeedFields,
): Promise<string> {
  const id = newId()
  const workspaceId = workspace.id
  await tx.db
    .insert(agreements)
    .values({ id, workspaceId, number: 1, title, purpose, createdBy: tx.actorId, createdAt: tx.now })
  await tx.record('agreement.registered', {
    workspaceId,
    object: { kind: 'agreement', id },
    detail: { title },
  })
  signalAgreement(tx, { workspaceId })
  return id
}
