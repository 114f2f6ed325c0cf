import { and, eq, inArray, not, or, sql, type SQL } from 'drizzle-orm'
import { actionItemCollaborators, actionItems, agendaItems } from '#db/schema'
import { createGrant, type Granted } from '~/core/grant'
import type { Scope } from '~/core/scope'
import { hasRole, type SeatRole, type Viewer } from '~/core/viewer'
import { collaboratorsOf } from './collaborators.server'
import { actionItemRules, type ActionItemThing } from './policy'

export type GrantedActionItem<Action extends string> = Granted<Action, ActionItemThing>

/** The one way to an action item that one may act on. */
export const grantActionItem = createGrant({
  load: loadActionItem,
  rules: actionItemRules,
  read: 'action_item.read',
})

async function loadActionItem({ db }: Scope, id: string): Promise<ActionItemThing | null> {
  const [item] = await db
    .select({
      id: actionItems.id,
      workspaceId: actionItems.workspaceId,
      organisationId: actionItems.organisationId,
      userId: actionItems.userId,
      createdBy: actionItems.createdBy,
      state: actionItems.state,
      version: actionItems.version,
      audience: agendaItems.audience,
    })
    .from(actionItems)
    .leftJoin(agendaItems, eq(agendaItems.id, actionItems.agendaItemId))
    .where(eq(actionItems.id, id))
  if (!item) return null
  const { audience, ...facts } = item
  return {
    ...facts,
    isInternal: audience === 'internal',
    collaborators: await collaboratorsOf({ db }, id),
  }
}

/** The condition that keeps a list of `action_items` to what the viewer may read; a parity test holds it to the rule. */
export function visibleActionItems(viewer: Viewer): SQL | undefined {
  const seatedAs = (...roles: SeatRole[]) => [
    ...new Set(viewer.seats.filter(({ role }) => roles.includes(role)).map(({ workspaceId }) => workspaceId)),
  ]
  return or(
    inArray(actionItems.workspaceId, seatedAs('chair', 'secretariat', 'member')),
    and(inArray(actionItems.workspaceId, seatedAs('observer')), not(ofInternalItem())),
    theirsAsOthers(viewer),
  )
}

/** The condition that a participant's or an observer's organisation works on an action item; none when the viewer is neither. */
export function theirsAsOthers(viewer: Viewer): SQL | undefined {
  const others = viewer.seats.filter(({ role }) => role === 'participant' || role === 'observer')
  // One condition for each organisation, and not for each workspace: somebody may have a seat in twenty.
  const represented = [...new Set(others.map((seat) => seat.organisationId))]
  return or(
    ...represented.map((organisationId) => {
      const seated = others.filter((seat) => seat.organisationId === organisationId)
      const workspaceIds = seated.map((seat) => seat.workspaceId)
      return and(inArray(actionItems.workspaceId, workspaceIds), workedOnBy([organisationId]))
    }),
  )
}

/** The condition that an action item came of an internal agenda item. */
export function ofInternalItem(): SQL {
  return sql`exists (select 1 from ${agendaItems} where ${agendaItems.id} = ${actionItems.agendaItemId} and ${agendaItems.audience} = 'internal')`
}

/** The condition that keeps a list of a workspace's items to what the viewer may change; a parity test holds it to the rule. */
export function editableActionItems(viewer: Viewer, workspaceId: string): SQL | undefined {
  if (hasRole(viewer, workspaceId, 'chair', 'secretariat')) return undefined
  if (!hasRole(viewer, workspaceId, 'member')) return sql`false`
  return or(
    eq(actionItems.createdBy, viewer.id),
    eq(actionItems.userId, viewer.id),
    inArray(actionItems.organisationId, organisationsIn(viewer, workspaceId)),
  )
}

/** The condition that one of these organisations is responsible for an item or works on it. */
export function workedOnBy(organisationIds: string[]): SQL | undefined {
  const { actionItemId, organisationId } = actionItemCollaborators
  return or(
    inArray(actionItems.organisationId, organisationIds),
    sql`exists (select 1 from ${actionItemCollaborators} where ${actionItemId} = ${actionItems.id} and ${inArray(organisationId, organisationIds)})`,
  )
}

function organisationsIn(viewer: Viewer, workspaceId: string): string[] {
  return viewer.seats.filter((seat) => seat.workspaceId === workspaceId).map((seat) => seat.organisationId)
}
