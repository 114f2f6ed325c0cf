import { actionItems } from '#db/schema'
import { newId } from '~/core/ids'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { notify } from '~/domain/notices/notify.server'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import { requireTask } from '../mandates/serving.server'
import { setCollaborators } from './collaborators.server'
import type { ActionItemFields } from './fields'
import { mandateAtOrigin } from './mandate-at-origin.server'
import { requireMeasure } from '../measures/choices.server'
import { requireResponsible } from './responsible.server'

/** Where an action item comes from, when a meeting made it. The caller has proved that they belong to the workspace. */
export interface Origin {
  meetingId?: string | null
  agendaItemId?: string | null
}

/**
 * Gives a workspace something to follow up: what, which organisation (and person), by when. It keeps the mandate that was
 * in force. The person is told, and those who sit for organisations that work on it too.
 * @returns the action item's id
 * @throws Refusal when the organisation has no seat, or the person does not sit for it
 */
export async function createActionItem(
  tx: Tx,
  viewer: Viewer,
  workspace: GrantedWorkspace<'workspace.create_action_items'>,
  fields: ActionItemFields & Origin,
): Promise<string> {
  await requireResponsible(tx, workspace.id, fields)
  const id = newId()
  const { title, organisationId, userId, deadline, meetingId = null, agendaItemId = null } = fields
  const { measureId = null, mandateTaskId = null, collaborators = [] } = fields
  if (measureId) await requireMeasure(tx, measureId)
  if (mandateTaskId) await requireTask(tx, workspace.id, mandateTaskId)
  await tx.db.insert(actionItems).values({
    id,
    workspaceId: workspace.id,
    meetingId,
    agendaItemId,
    title,
    organisationId,
    userId,
    measureId,
    mandateId: await mandateAtOrigin(tx, workspace.id, meetingId),
    mandateTaskId,
    deadline,
    state: 'not_started',
    createdBy: viewer.id,
    createdAt: tx.now,
    updatedAt: tx.now,
  })
  await tx.record('action_item.created', {
    workspaceId: workspace.id,
    object: { kind: 'action_item', id },
    detail: { title, deadline },
  })
  const others = collaborators.filter((collaborator) => collaborator !== organisationId)
  const joined = await setCollaborators(tx, { id, workspaceId: workspace.id }, others)
  const about = {
    workspaceId: workspace.id,
    href: `/workspaces/${workspace.slug}/action-items/${id}`,
    detail: { title, deadline },
  }
  if (userId) await notify(tx, [userId], { kind: 'action_item_assigned', ...about })
  await notify(
    tx,
    joined.filter((person) => person !== userId),
    { kind: 'action_item_shared', ...about },
  )
  if (userId) tx.signal(`user:${userId}`)
  tx.signal(`workspace:${workspace.id}`, ...(meetingId ? [`meeting:${meetingId}`] : []))
  return id
}
