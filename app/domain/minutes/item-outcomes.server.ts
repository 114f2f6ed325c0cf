import { asc, eq, inArray } from 'drizzle-orm'
import {
  actionItems,
  agendaItems,
  backlogItems,
  decisions,
  dissents,
  itemOutcomes,
  meetings,
  organisations,
} from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'

/** What came of an item, and where it came from and went. */
export interface ItemOutcome {
  recorded: { kind: 'noted' | 'postponed'; note: string } | null
  decisions: Array<{ id: string; number: string }>
  actionItems: number
  dissents: Array<{ organisation: string; text: string }>
  /** The item of an earlier meeting that it goes on with, and the one of a later meeting that goes on with it. */
  previous: ItemLink | null
  next: ItemLink | null
  /** Postponed, and waiting for a meeting to be planned. */
  isWaiting: boolean
}

type ItemLink = { number: string; meetingId: string }

/** The outcomes of a meeting's items, by item. The caller has proved that the agenda may be read. */
export async function itemOutcomesOf(
  { db }: Scope,
  meetingId: string,
  language: Language,
): Promise<Record<string, ItemOutcome>> {
  const items = await db
    .select({ id: agendaItems.id, previousItemId: agendaItems.previousItemId, recorded: itemOutcomes })
    .from(agendaItems)
    .leftJoin(itemOutcomes, eq(itemOutcomes.agendaItemId, agendaItems.id))
    .where(eq(agendaItems.meetingId, meetingId))
    .limit(200)
  if (!items.length) return {}
  const ids = items.map(({ id }) => id)
  const [decided, followed, disagreed, earlier, later, waiting] = await Promise.all([
    db
      .select({
        id: decisions.id,
        number: decisions.number,
        year: decisions.year,
        itemId: decisions.agendaItemId,
      })
      .from(decisions)
      .where(inArray(decisions.agendaItemId, ids))
      .orderBy(asc(decisions.number)),
    db
      .select({ itemId: actionItems.agendaItemId })
      .from(actionItems)
      .where(inArray(actionItems.agendaItemId, ids)),
    db
      .select({ dissent: dissents, organisation: organisations })
      .from(dissents)
      .innerJoin(organisations, eq(organisations.id, dissents.organisationId))
      .where(inArray(dissents.agendaItemId, ids))
      .orderBy(asc(dissents.recordedAt), asc(dissents.id)),
    linked(
      db,
      items.map(({ previousItemId }) => previousItemId).filter((id) => id !== null),
      'id',
    ),
    linked(db, ids, 'previousItemId'),
    db
      .select({ itemId: backlogItems.previousItemId })
      .from(backlogItems)
      .where(inArray(backlogItems.previousItemId, ids)),
  ])
  return Object.fromEntries(
    items.map(({ id, previousItemId, recorded }) => {
      const next = linkTo(later.find((one) => one.previousItemId === id))
      const outcome: ItemOutcome = {
        recorded: recorded && { kind: recorded.kind, note: recorded.note },
        decisions: decided
          .filter(({ itemId }) => itemId === id)
          .map((one) => ({ id: one.id, number: yearNumber(one.number, one.year) })),
        actionItems: followed.filter(({ itemId }) => itemId === id).length,
        dissents: disagreed
          .filter(({ dissent }) => dissent.agendaItemId === id)
          .map(({ dissent, organisation }) => ({
            organisation: named(organisation, 'name', language),
            text: dissent.text,
          })),
        previous: linkTo(earlier.find((one) => one.id === previousItemId)),
        next,
        isWaiting: !next && waiting.some(({ itemId }) => itemId === id),
      }
      return [id, outcome]
    }),
  )
}

async function linked(db: Scope['db'], ids: string[], by: 'id' | 'previousItemId') {
  if (!ids.length) return []
  return db
    .select({
      id: agendaItems.id,
      previousItemId: agendaItems.previousItemId,
      number: agendaItems.number,
      year: agendaItems.year,
      meetingId: meetings.id,
    })
    .from(agendaItems)
    .innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
    .where(inArray(agendaItems[by], ids))
}

function linkTo(item: { number: number; year: number; meetingId: string } | undefined): ItemLink | null {
  return item ? { number: yearNumber(item.number, item.year), meetingId: item.meetingId } : null
}
