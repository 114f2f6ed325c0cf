import { and, eq, max } from 'drizzle-orm'
import { meetings } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { newId } from '~/core/ids'
import { osloInstant } from '~/core/oslo-time'
import type { Tx } from '~/core/write'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import type { MeetingFields } from './fields'

/**
 * Plans a meeting: nobody is told yet. It gets the next number of the workspace and the year it is held in.
 * @returns the meeting's id
 */
export async function planMeeting(
  tx: Tx,
  workspace: GrantedWorkspace<'workspace.plan_meetings'>,
  fields: MeetingFields,
): Promise<string> {
  const id = newId()
  const year = Number(fields.date.slice(0, 4))
  const number = await nextNumber(tx, workspace.id, year)
  await tx.db.insert(meetings).values({
    id,
    workspaceId: workspace.id,
    year,
    number,
    title: fields.title,
    startsAt: osloInstant(fields.date, fields.starts),
    endsAt: osloInstant(fields.date, fields.ends),
    place: fields.place,
    createdBy: tx.actorId,
    createdAt: tx.now,
  })
  await tx.record('meeting.planned', {
    workspaceId: workspace.id,
    object: { kind: 'meeting', id },
    detail: { title: fields.title, number: yearNumber(number, year), date: fields.date },
  })
  tx.signal(`workspace:${workspace.id}`)
  return id
}

async function nextNumber({ db }: Tx, workspaceId: string, year: number): Promise<number> {
  const [last] = await db
    .select({ number: max(meetings.number) })
    .from(meetings)
    .where(and(eq(meetings.workspaceId, workspaceId), eq(meetings.year, year)))
  return (last?.number ?? 0) + 1
}
