import { eq } from 'drizzle-orm'
import { actionItems, workspaces } from '#db/schema'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import { notify } from '~/domain/notices/notify.server'
import { requireTask } from '../mandates/serving.server'
import type { GrantedActionItem } from './access.server'
import { collaboratorsOf, setCollaborators } from './collaborators.server'
import type { ActionItemFields } from './fields'
import { requireMeasure } from '../measures/choices.server'
import { requireResponsible } from './responsible.server'

/**
 * Changes what is to be done, by whom or when; what is not among the fields stays as it is. Those who are newly
 * responsible, or newly work on it, are told. Whoever has it already keeps it without a seat too, until it is given to
 * somebody else.
 * @throws Refusal when somebody else saved meanwhile, or those who are newly responsible have no seat
 */
export async function editActionItem(
  tx: Tx,
  item: GrantedActionItem<'action_item.edit'>,
  fields: Partial<ActionItemFields> & { version: number },
): Promise<void> {
  const [row] = await tx.db.select().from(actionItems).where(eq(actionItems.id, item.id))
  if (!row) throw new Error('a granted action item is missing')
  const before = await collaboratorsOf(tx, item.id)
  expectVersion(row.version, fields.version, {
    title: row.title,
    organisationId: row.organisationId,
    userId: row.userId ?? '',
    deadline: row.deadline,
    measureId: row.measureId ?? '',
    mandateTaskId: row.mandateTaskId ?? '',
    collaborators: [...before].sort().join(','),
  })
  const { title, organisationId, userId, deadline, measureId, mandateTaskId } = { ...row, ...fields }
  if (organisationId !== row.organisationId || (userId && userId !== row.userId))
    await requireResponsible(tx, item.workspaceId, { organisationId, userId })
  if (measureId && measureId !== row.measureId) await requireMeasure(tx, measureId)
  if (mandateTaskId && mandateTaskId !== row.mandateTaskId)
    await requireTask(tx, item.workspaceId, mandateTaskId)
  await tx.db
    .update(actionItems)
    .set({
      ...{ title, organisationId, userId, deadline, measureId, mandateTaskId },
      updatedAt: tx.now,
      version: row.version + 1,
    })
    .where(eq(actionItems.id, item.id))
  const others = (fields.collaborators ?? before).filter((collaborator) => collaborator !== organisationId)
  const joined = await setCollaborators(tx, item, others)
  await tx.record('action_item.edited', {
    workspaceId: item.workspaceId,
    object: { kind: 'action_item', id: item.id },
    detail: { title, deadline, previousTitle: row.title, previousDeadline: row.deadline },
  })
  const href = await hrefOf(tx, item)
  const about = { workspaceId: item.workspaceId, href, detail: { title, deadline } }
  if (userId && userId !== row.userId) await notify(tx, [userId], { kind: 'action_item_assigned', ...about })
  await notify(
    tx,
    joined.filter((person) => person !== userId),
    { kind: 'action_item_shared', ...about },
  )
  signalActionItem(tx, {
    workspaceId: item.workspaceId,
    meetingId: row.meetingId,
    userIds: [row.userId, userId],
  })
}

/** The address of an action item's page. */
export async function hrefOf(tx: Tx, item: { id: string; workspaceId: string }): Promise<string> {
  const [workspace] = await tx.db
    .select({ slug: workspaces.slug })
    .from(workspaces)
    .where(eq(workspaces.id, item.workspaceId))
  return `/workspaces/${workspace?.slug ?? ''}/action-items/${item.id}`
}

/** Tells the lists that an action item stands on. */
export function signalActionItem(
  tx: Tx,
  where: { workspaceId: string; meetingId: string | null; userIds: ReadonlyArray<string | null> },
): void {
  const people = where.userIds.filter((id) => id !== null).map((id) => `user:${id}`)
  tx.signal(
    `workspace:${where.workspaceId}`,
    ...(where.meetingId ? [`meeting:${where.meetingId}`] : []),
    ...people,
  )
}
