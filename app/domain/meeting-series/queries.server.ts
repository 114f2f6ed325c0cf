import { and, asc, desc, eq } from 'drizzle-orm'
import { meetingSeries, meetings, seriesEndings, seriesItems, seriesMeetings } from '#db/schema'
import { localDateOf, yearNumber } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import { addDays } from '~/core/working-days'
import { daysAfter, type SeriesDay } from './rule'

/** How many of the coming days are offered. */
const offered = 12

type Row = typeof meetingSeries.$inferSelect

/** The series of a workspace, those still in use first. The caller has proved that the viewer plans meetings. */
export async function seriesIn({ db }: Pick<Scope, 'db'>, workspaceId: string) {
  const rows = await db
    .select({ series: meetingSeries, endedAt: seriesEndings.endedAt })
    .from(meetingSeries)
    .leftJoin(seriesEndings, eq(seriesEndings.seriesId, meetingSeries.id))
    .where(eq(meetingSeries.workspaceId, workspaceId))
    .orderBy(desc(meetingSeries.createdAt), asc(meetingSeries.id))
    .limit(100)
  return rows
    .map(({ series, endedAt }) => ({ ...presentSeries(series), isEnded: endedAt !== null }))
    .sort((a, b) => Number(a.isEnded) - Number(b.isEnded))
}

/** A series of the workspace that an address names. @throws Refusal `not-found` */
export async function seriesOf(
  { db }: Pick<Scope, 'db'>,
  workspace: { id: string },
  seriesId: string,
): Promise<{ row: Row; isEnded: boolean }> {
  const [found] = await db
    .select({ row: meetingSeries, endedAt: seriesEndings.endedAt })
    .from(meetingSeries)
    .leftJoin(seriesEndings, eq(seriesEndings.seriesId, meetingSeries.id))
    .where(and(eq(meetingSeries.id, seriesId), eq(meetingSeries.workspaceId, workspace.id)))
  if (!found) throw new Refusal('not-found')
  return { row: found.row, isEnded: found.endedAt !== null }
}

/** The standard items of a series, in order. */
export async function itemsOfSeries({ db }: Pick<Scope, 'db'>, seriesId: string) {
  return db
    .select({
      kind: seriesItems.kind,
      title: seriesItems.title,
      minutesPlanned: seriesItems.minutesPlanned,
    })
    .from(seriesItems)
    .where(eq(seriesItems.seriesId, seriesId))
    .orderBy(asc(seriesItems.position))
}

/** A series with its standard items, the meetings planned from it, newest first, and the days it comes to next. */
export async function seriesPage(scope: Scope, workspace: { id: string }, seriesId: string) {
  const { row, isEnded } = await seriesOf(scope, workspace, seriesId)
  const planned = await scope.db
    .select({ meeting: meetings })
    .from(seriesMeetings)
    .innerJoin(meetings, eq(meetings.id, seriesMeetings.meetingId))
    .where(eq(seriesMeetings.seriesId, seriesId))
    .orderBy(desc(meetings.startsAt))
    .limit(24)
  return {
    ...presentSeries(row),
    version: row.version,
    isEnded,
    items: await itemsOfSeries(scope, seriesId),
    planned: planned.map(({ meeting }) => ({
      id: meeting.id,
      number: yearNumber(meeting.number, meeting.year),
      date: localDateOf(meeting.startsAt),
    })),
    next: isEnded ? [] : await freeDays(scope, row),
  }
}

/** The days that a series comes to from tomorrow on, and that no meeting was planned for. */
export async function freeDays({ db, today }: Scope, series: Row): Promise<SeriesDay[]> {
  const taken = await db
    .select({ date: seriesMeetings.date })
    .from(seriesMeetings)
    .where(eq(seriesMeetings.seriesId, series.id))
  const dates = new Set(taken.map(({ date }) => date))
  const from = series.firstMonth > today.slice(0, 7) ? addDays(`${series.firstMonth}-01`, -1) : today
  return daysAfter(series, from, offered + dates.size)
    .filter(({ date }) => !dates.has(date))
    .slice(0, offered)
}

function presentSeries(row: Row) {
  const { id, title, occurrence, weekday, everyMonths, firstMonth, starts, minutes, place } = row
  return { id, title, occurrence, weekday, everyMonths, firstMonth, starts, minutes, place }
}
