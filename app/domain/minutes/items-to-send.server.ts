import { and, asc, eq, inArray } from 'drizzle-orm'
import { actionItemCollaborators, actionItems, agendaItems, organisations, users } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { actionItemRules, type ActionItemThing } from '~/domain/action-items/policy'
import { open } from '~/domain/action-items/rows.server'

export interface ItemToSend extends ActionItemThing {
  title: string
  /** A local date. */
  deadline: string
  /** Short name of the organisation, and the person when one is named. */
  responsible: string
}

/** The action items of a meeting with something left to do, by deadline, of every agenda item. `itemsFor` keeps them to a reader. */
export async function itemsToSend({ db }: Pick<Scope, 'db'>, meetingId: string): Promise<ItemToSend[]> {
  const rows = await db
    .select({
      item: actionItems,
      audience: agendaItems.audience,
      organisation: organisations.shortName,
      person: users.name,
    })
    .from(actionItems)
    .innerJoin(organisations, eq(organisations.id, actionItems.organisationId))
    .leftJoin(users, eq(users.id, actionItems.userId))
    .leftJoin(agendaItems, eq(agendaItems.id, actionItems.agendaItemId))
    .where(and(eq(actionItems.meetingId, meetingId), inArray(actionItems.state, [...open])))
    .orderBy(asc(actionItems.deadline), asc(actionItems.id))
    .limit(200)
  const ids = rows.map(({ item }) => item.id)
  const work = ids.length
    ? await db
        .select()
        .from(actionItemCollaborators)
        .where(inArray(actionItemCollaborators.actionItemId, ids))
    : []
  return rows.map(({ item, audience, organisation, person }) => ({
    ...item,
    collaborators: work
      .filter(({ actionItemId }) => actionItemId === item.id)
      .map(({ organisationId }) => organisationId),
    responsible: person ? `${organisation}, ${person}` : organisation,
    isInternal: audience === 'internal',
  }))
}

/** What a reader is sent of them: what they may read; their own first, then their organisation's, apart from the others'. */
export function itemsFor(
  viewer: Viewer,
  items: readonly ItemToSend[],
): { own: ItemToSend[]; others: ItemToSend[] } {
  const readable = items.filter((item) => actionItemRules['action_item.read'](viewer, item))
  const mine = readable.filter(({ userId }) => userId === viewer.id)
  const ours = readable.filter(
    (item) =>
      item.userId !== viewer.id &&
      viewer.seats.some(
        ({ workspaceId, organisationId }) =>
          workspaceId === item.workspaceId && organisationId === item.organisationId,
      ),
  )
  const own = [...mine, ...ours]
  return { own, others: readable.filter((item) => !own.includes(item)) }
}
