import { eq } from 'drizzle-orm'
import { actionItemReports, actionItems } from '#db/schema'
import { newId } from '~/core/ids'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import { notify } from '~/domain/notices/notify.server'
import type { GrantedActionItem } from './access.server'
import { hrefOf, signalActionItem } from './edit.server'
import type { ReportFields } from './fields'

/**
 * Says how far an action item has come. Who made it and who is responsible are told.
 * @throws Refusal when somebody else saved meanwhile
 */
export async function reportOnActionItem(
  tx: Tx,
  item: GrantedActionItem<'action_item.report'>,
  fields: ReportFields,
): Promise<void> {
  const { state, note, version } = fields
  const [row] = await tx.db.select().from(actionItems).where(eq(actionItems.id, item.id))
  if (!row) throw new Error('a granted action item is missing')
  expectVersion(row.version, version, { state: row.state })
  await tx.db.insert(actionItemReports).values({
    id: newId(),
    actionItemId: item.id,
    fromState: row.state,
    toState: state,
    note,
    reportedBy: tx.actorId,
    reportedAt: tx.now,
  })
  await tx.db
    .update(actionItems)
    .set({ state, updatedAt: tx.now, version: row.version + 1 })
    .where(eq(actionItems.id, item.id))
  await tx.record('action_item.reported', {
    workspaceId: item.workspaceId,
    object: { kind: 'action_item', id: item.id },
    detail: { title: row.title, from: row.state, to: state },
  })
  await notify(
    tx,
    [row.userId, row.createdBy].filter((id) => id !== null),
    {
      kind: 'action_item_changed',
      workspaceId: item.workspaceId,
      href: await hrefOf(tx, item),
      detail: { title: row.title, state },
    },
  )
  signalActionItem(tx, { workspaceId: item.workspaceId, meetingId: row.meetingId, userIds: [row.userId] })
}
