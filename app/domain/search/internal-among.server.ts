import { and, eq, inArray, type SQL } from 'drizzle-orm'
import { actionItems, agendaItems, decisions, type searchEntries } from '#db/schema'
import type { Scope } from '~/core/scope'

type Entry = Pick<typeof searchEntries.$inferSelect, 'objectId' | 'kind'>

/** Which of these are internal agenda items, or came of one: they are marked wherever they are shown. Asked anew, as an item can be opened. */
export async function internalAmong(
  { db }: Pick<Scope, 'db'>,
  entries: readonly Entry[],
): Promise<Set<string>> {
  const of = (kind: Entry['kind']) =>
    entries.filter((entry) => entry.kind === kind).map(({ objectId }) => objectId)
  const internal = (condition: SQL) => and(condition, eq(agendaItems.audience, 'internal'))
  const [items, decided, followed] = [of('agenda_item'), of('decision'), of('action_item')]
  const found = await Promise.all([
    items.length
      ? db
          .select({ id: agendaItems.id })
          .from(agendaItems)
          .where(internal(inArray(agendaItems.id, items)))
      : [],
    decided.length
      ? db
          .select({ id: decisions.id })
          .from(decisions)
          .innerJoin(agendaItems, eq(agendaItems.id, decisions.agendaItemId))
          .where(internal(inArray(decisions.id, decided)))
      : [],
    followed.length
      ? db
          .select({ id: actionItems.id })
          .from(actionItems)
          .innerJoin(agendaItems, eq(agendaItems.id, actionItems.agendaItemId))
          .where(internal(inArray(actionItems.id, followed)))
      : [],
  ])
  return new Set(found.flat().map(({ id }) => id))
}
