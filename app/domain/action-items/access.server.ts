import { and, eq, inArray, or, type SQL } from 'drizzle-orm'
import { actionItems } from '#db/schema'
import { createGrant, type Granted } from '~/core/grant'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
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
    })
    .from(actionItems)
    .where(eq(actionItems.id, id))
  return item ?? null
}

/** The condition that keeps a list of `action_items` to what the viewer may read; a parity test holds it to the rule. */
export function visibleActionItems(viewer: Viewer): SQL | undefined {
  const working = viewer.seats.filter((seat) => seat.role !== 'participant').map((seat) => seat.workspaceId)
  const participating = viewer.seats.filter((seat) => seat.role === 'participant')
  return or(
    inArray(actionItems.workspaceId, [...new Set(working)]),
    ...participating.map(({ workspaceId }) =>
      and(
        eq(actionItems.workspaceId, workspaceId),
        inArray(actionItems.organisationId, organisationsIn(viewer, workspaceId)),
      ),
    ),
  )
}

function organisationsIn(viewer: Viewer, workspaceId: string): string[] {
  return viewer.seats.filter((seat) => seat.workspaceId === workspaceId).map((seat) => seat.organisationId)
}
