import { and, asc, count, desc, eq, gt, isNull } from 'drizzle-orm'
import { agendaItems, backlogAnswers, backlogItems, meetings, minutes, users } from '#db/schema'
import { localDateOf, yearNumber } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import { newestNotices } from '../meetings/notice-kinds.server'

/** More than a group ever lets wait. */
const most = 100
/** How many of those that were answered are shown below. */
const recent = 20

const shown = {
  item: backlogItems,
  by: users.name,
  previous: { number: agendaItems.number, year: agendaItems.year, meetingId: agendaItems.meetingId },
}

/** The items of a workspace that wait for an agenda, oldest first. The caller has proved that they may be read. */
export async function waitingItems({ db }: Scope, workspaceId: string) {
  const rows = await db
    .select(shown)
    .from(backlogItems)
    .leftJoin(backlogAnswers, eq(backlogAnswers.backlogItemId, backlogItems.id))
    .leftJoin(users, eq(users.id, backlogItems.proposedBy))
    .leftJoin(agendaItems, eq(agendaItems.id, backlogItems.previousItemId))
    .where(and(eq(backlogItems.workspaceId, workspaceId), isNull(backlogAnswers.backlogItemId)))
    .orderBy(asc(backlogItems.proposedAt), asc(backlogItems.id))
    .limit(most)
  return rows.map(present)
}

/** One item, as its page shows it. */
export async function backlogItem({ db }: Scope, id: string) {
  const [row] = await db
    .select(shown)
    .from(backlogItems)
    .leftJoin(users, eq(users.id, backlogItems.proposedBy))
    .leftJoin(agendaItems, eq(agendaItems.id, backlogItems.previousItemId))
    .where(eq(backlogItems.id, id))
  if (!row) throw new Error('a granted item is missing')
  return present(row)
}

/** What was done with the items that were answered last. */
export async function answeredItems({ db }: Scope, workspaceId: string) {
  const rows = await db
    .select({
      item: backlogItems,
      answer: backlogAnswers,
      by: users.name,
      agendaItem: { number: agendaItems.number, year: agendaItems.year, meetingId: agendaItems.meetingId },
    })
    .from(backlogAnswers)
    .innerJoin(backlogItems, eq(backlogItems.id, backlogAnswers.backlogItemId))
    .leftJoin(users, eq(users.id, backlogAnswers.answeredBy))
    .leftJoin(agendaItems, eq(agendaItems.id, backlogAnswers.agendaItemId))
    .where(eq(backlogItems.workspaceId, workspaceId))
    .orderBy(desc(backlogAnswers.answeredAt), desc(backlogItems.id))
    .limit(recent)
  return rows.map(({ item, answer, by, agendaItem }) => ({
    id: item.id,
    title: item.title,
    isInternal: item.audience === 'internal',
    kind: answer.kind,
    reason: answer.reason,
    by: by ?? '',
    at: answer.answeredAt.toISOString(),
    agendaItem: agendaItem && {
      number: yearNumber(agendaItem.number, agendaItem.year),
      meetingId: agendaItem.meetingId,
    },
  }))
}

/** How many items wait. */
export async function countWaiting({ db }: Scope, workspaceId: string): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(backlogItems)
    .leftJoin(backlogAnswers, eq(backlogAnswers.backlogItemId, backlogItems.id))
    .where(and(eq(backlogItems.workspaceId, workspaceId), isNull(backlogAnswers.backlogItemId)))
  return Number(row?.count ?? 0)
}

/** The meetings that an item can be taken in to: to come, not cancelled, and without minutes. */
export async function meetingsToCome(scope: Scope, workspaceId: string) {
  const rows = await scope.db
    .select({ meeting: meetings })
    .from(meetings)
    .leftJoin(minutes, eq(minutes.meetingId, meetings.id))
    .where(and(eq(meetings.workspaceId, workspaceId), gt(meetings.endsAt, scope.now), isNull(minutes.id)))
    .orderBy(asc(meetings.startsAt), asc(meetings.id))
    .limit(most)
  const sent = await newestNotices(
    scope,
    rows.map(({ meeting }) => meeting.id),
  )
  return rows
    .map(({ meeting }) => meeting)
    .filter(({ id }) => sent.get(id) !== 'cancelled')
    .map(({ id, number, year, title, startsAt }) => ({
      id,
      number: yearNumber(number, year),
      title,
      date: localDateOf(startsAt),
    }))
}

interface Row {
  item: typeof backlogItems.$inferSelect
  by: string | null
  previous: { number: number; year: number; meetingId: string } | null
}

function present({ item, by, previous }: Row) {
  const { id, kind, title, background, presenter, minutesPlanned, audience, proposedAt } = item
  return {
    id,
    kind,
    title,
    background,
    presenter,
    minutesPlanned,
    audience,
    by: by ?? '',
    proposedAt: proposedAt.toISOString(),
    previous: previous && {
      number: yearNumber(previous.number, previous.year),
      meetingId: previous.meetingId,
    },
  }
}
