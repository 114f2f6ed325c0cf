import { backlogItems } from '#db/schema'
import { newId } from '~/core/ids'
import type { Tx } from '~/core/write'
import { notify } from '~/domain/notices/notify.server'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import type { ItemFields } from '../meetings/fields'
import { backlogHref } from './access.server'

/**
 * Proposes an item for a coming meeting. Those who set the agenda are told.
 * @returns the item's id
 */
export async function proposeItem(
  tx: Tx,
  workspace: GrantedWorkspace<'workspace.propose_items'>,
  fields: ItemFields,
): Promise<string> {
  const id = newId()
  await tx.db.insert(backlogItems).values({
    id,
    workspaceId: workspace.id,
    ...fields,
    proposedBy: tx.actorId,
    proposedAt: tx.now,
  })
  const detail = { title: fields.title }
  await tx.record('backlog_item.proposed', {
    workspaceId: workspace.id,
    object: { kind: 'backlog_item', id },
    detail,
  })
  await notify(tx, await peopleIn(tx, workspace.id, ['chair', 'secretariat']), {
    kind: 'backlog_item_proposed',
    workspaceId: workspace.id,
    href: backlogHref(workspace.slug),
    detail,
  })
  tx.signal(`workspace:${workspace.id}`)
  return id
}
