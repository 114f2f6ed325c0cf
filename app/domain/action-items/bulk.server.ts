import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { grantActionItem } from './access.server'
import { editActionItem } from './edit.server'
import type { BulkFields } from './fields'
import { reportOnActionItem } from './report.server'

/**
 * Changes several action items of a workspace in the same way, each with its entry in the log: all of them, or none.
 * @throws Refusal when one of them is elsewhere or not the viewer's to change, or when somebody changed one meanwhile
 */
export async function changeActionItems(
  tx: Tx,
  viewer: Viewer,
  workspaceId: string,
  fields: BulkFields,
): Promise<void> {
  const { items, state, note, deadline, organisationId, userId } = fields
  for (const { id, version } of items) {
    const item = await grantActionItem(tx, viewer, 'action_item.edit', id)
    if (item.workspaceId !== workspaceId) throw new Refusal('not-found')
    if (item.version !== version) throw new Refusal('conflict', 'items-changed')
    if (deadline || organisationId) {
      const responsible = organisationId ? { organisationId, userId } : {}
      await editActionItem(tx, item, { ...(deadline ? { deadline } : {}), ...responsible, version })
    }
    if (state) {
      const granted = await grantActionItem(tx, viewer, 'action_item.report', id)
      await reportOnActionItem(tx, granted, { state, note, version: granted.version })
    }
  }
}
