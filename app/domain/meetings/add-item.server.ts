import { and, eq, exists, gte, inArray, lt, lte, max, or, sql } from 'drizzle-orm'
import { agendaItems, meetingNotices, meetings } from '#db/schema'
import { newId } from '~/core/ids'
import type { Tx } from '~/core/write'
import type { AgendaItemFields } from './fields'

/**
 * Writes an item last on an agenda, with the next number of the workspace and the meeting's year: numbers follow the
 * order of the meetings, so that items of later meetings that nobody has been sent move up. The caller has proved that
 * the agenda may be set, and records it.
 */
export async function insertItem(
  { db, actorId, now }: Tx,
  meeting: { id: string; workspaceId: string; year: number },
  fields: AgendaItemFields & { previousItemId?: string | null },
): Promise<{ id: string; number: number }> {
  const { workspaceId, year } = meeting
  const number = await makeRoom(db, meeting)
  const [lowest] = await db
    .select({ position: max(agendaItems.position) })
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meeting.id))
  const id = newId()
  await db.insert(agendaItems).values({
    id,
    workspaceId,
    meetingId: meeting.id,
    year,
    number,
    position: (lowest?.position ?? 0) + 1,
    ...fields,
    createdBy: actorId,
    createdAt: now,
  })
  return { id, number }
}

/**
 * The number after those that have gone out in a notice and those of meetings up to this one. Whatever stands there and
 * after it moves up by one: items of later meetings that nobody has been sent.
 */
async function makeRoom(
  db: Tx['db'],
  meeting: { id: string; workspaceId: string; year: number },
): Promise<number> {
  const ofYear = and(eq(agendaItems.workspaceId, meeting.workspaceId), eq(agendaItems.year, meeting.year))
  const startsAt = db.select({ at: meetings.startsAt }).from(meetings).where(eq(meetings.id, meeting.id))
  const upToThis = db
    .select({ id: meetings.id })
    .from(meetings)
    .where(and(eq(meetings.workspaceId, meeting.workspaceId), lte(meetings.startsAt, startsAt)))
  const sent = exists(
    db
      .select({ one: sql`1` })
      .from(meetingNotices)
      .where(eq(meetingNotices.meetingId, agendaItems.meetingId)),
  )
  const [last] = await db
    .select({ number: max(agendaItems.number) })
    .from(agendaItems)
    .where(and(ofYear, or(sent, inArray(agendaItems.meetingId, upToThis))))
  const number = (last?.number ?? 0) + 1
  // Numbers are unique at every step, so they step aside below nought on their way.
  await db
    .update(agendaItems)
    .set({ number: sql`-1 - ${agendaItems.number}` })
    .where(and(ofYear, gte(agendaItems.number, number)))
  await db
    .update(agendaItems)
    .set({ number: sql`-${agendaItems.number}` })
    .where(and(ofYear, lt(agendaItems.number, 0)))
  return number
}
