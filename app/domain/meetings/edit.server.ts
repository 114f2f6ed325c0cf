import { eq } from 'drizzle-orm'
import { meetings } from '#db/schema'
import { localDateOf, osloTimeOfDay, yearNumber } from '~/core/calendar'
import { osloInstant } from '~/core/oslo-time'
import { Refusal } from '~/core/refusal'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import type { GrantedMeeting } from './access.server'
import { sendNotice } from './call.server'
import type { MeetingFields } from './fields'
import { signalMeeting } from './signal'
import { requireDeed } from './steps'

/**
 * Moves or renames a meeting. Those who have been called to it are told at once when it is held at another time or place.
 * @throws Refusal when it was cancelled or has begun, when somebody else saved meanwhile, or when it would move to another year,
 * since its number belongs to the year
 */
export async function editMeeting(
  tx: Tx,
  meeting: GrantedMeeting<'meeting.manage'>,
  fields: MeetingFields & { version: number },
): Promise<void> {
  requireDeed(meeting, 'edit')
  const [row] = await tx.db.select().from(meetings).where(eq(meetings.id, meeting.id))
  if (!row) throw new Error('a granted meeting is missing')
  expectVersion(row.version, fields.version, {
    title: row.title,
    date: localDateOf(row.startsAt),
    starts: osloTimeOfDay(row.startsAt),
    ends: osloTimeOfDay(row.endsAt),
    place: row.place,
  })
  if (Number(fields.date.slice(0, 4)) !== row.year) throw new Refusal('conflict', 'meeting-other-year')
  const held = {
    title: fields.title,
    startsAt: osloInstant(fields.date, fields.starts),
    endsAt: osloInstant(fields.date, fields.ends),
    place: fields.place,
  }
  await tx.db
    .update(meetings)
    .set({ ...held, version: row.version + 1 })
    .where(eq(meetings.id, meeting.id))
  await tx.record('meeting.edited', {
    workspaceId: meeting.workspaceId,
    object: { kind: 'meeting', id: meeting.id },
    detail: { title: fields.title, number: yearNumber(row.number, row.year), date: fields.date },
  })
  if (meeting.state === 'called' && isElsewhere(row, held)) {
    await sendNotice(tx, { ...meeting, ...held }, 'move', { movedFrom: row.startsAt })
  }
  signalMeeting(tx, meeting)
}

type Held = Pick<typeof meetings.$inferSelect, 'startsAt' | 'endsAt' | 'place'>

function isElsewhere(before: Held, after: Held): boolean {
  return (
    before.startsAt.getTime() !== after.startsAt.getTime() ||
    before.endsAt.getTime() !== after.endsAt.getTime() ||
    before.place !== after.place
  )
}
