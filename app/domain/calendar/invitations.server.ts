import { and, asc, eq, gte, inArray, isNull } from 'drizzle-orm'
import { invitationRounds, meetingNotices, meetings, users, workspaces } from '#db/schema'
import { named, nameOf } from '~/core/named'
import type { Store } from '~/core/store'
import { write, type Tx } from '~/core/write'
import { writeMail } from '~/domain/people/write-mail.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import type { CalendarMeeting } from './ics'
import { invitationIcs } from './ics'

/** Where the invitations come from: the address of the pages, and the sender of mail. */
export interface Sender {
  origin: string
  email: string
}

/** A notice that is older is history: nobody is invited by it any more. */
const freshMs = 24 * 3_600_000

/**
 * Sends the notices of meetings that have not gone out yet as calendar invitations, each to everyone with a seat. They
 * follow what is stored, so that a stop between a notice and its mails loses nothing, and a second try sends nothing twice.
 */
export async function writeInvitations(store: Store, sender: Sender): Promise<void> {
  const waiting = await noticesWaiting(store)
  for (const meetingId of new Set(waiting.map((notice) => notice.meetingId))) {
    await write(store, null, (tx) => writeRound(tx, meetingId, sender))
  }
}

async function noticesWaiting({ database, clock }: Store) {
  return database.reader
    .select({ meetingId: meetingNotices.meetingId })
    .from(meetingNotices)
    .leftJoin(invitationRounds, eq(invitationRounds.noticeId, meetingNotices.id))
    .where(
      and(
        isNull(invitationRounds.noticeId),
        gte(meetingNotices.sentAt, new Date(clock.now().getTime() - freshMs)),
      ),
    )
    .limit(500)
}

/** Of several notices that wait, the newest is sent: it says all that the others would. */
async function writeRound(tx: Tx, meetingId: string, sender: Sender): Promise<void> {
  const notices = await tx.db
    .select({ notice: meetingNotices, round: invitationRounds.noticeId })
    .from(meetingNotices)
    .leftJoin(invitationRounds, eq(invitationRounds.noticeId, meetingNotices.id))
    .where(eq(meetingNotices.meetingId, meetingId))
    .orderBy(asc(meetingNotices.sentAt), asc(meetingNotices.id))
  const waiting = notices.flatMap(({ notice, round }, sequence) => (round ? [] : [{ ...notice, sequence }]))
  const newest = waiting.at(-1)
  if (!newest) return
  await tx.db
    .insert(invitationRounds)
    .values(waiting.map(({ id, sequence }) => ({ noticeId: id, sequence, writtenAt: tx.now })))
  const wasCalled = notices.some(({ notice, round }) => round && notice.kind !== 'cancelled')
  if (newest.kind === 'cancelled' && !wasCalled) return
  await inviteEveryone(tx, { ...newest, meetingId }, sender)
}

async function inviteEveryone(
  tx: Tx,
  notice: { meetingId: string; kind: string; sentAt: Date; sequence: number },
  { origin, email }: Sender,
): Promise<void> {
  const [row] = await tx.db
    .select({ meeting: meetings, workspace: { slug: workspaces.slug, ...nameOf(workspaces) } })
    .from(meetings)
    .innerJoin(workspaces, eq(workspaces.id, meetings.workspaceId))
    .where(eq(meetings.id, notice.meetingId))
  if (!row || row.meeting.endsAt <= tx.now) return
  const ids = await peopleIn(tx, row.meeting.workspaceId)
  const people = ids.length ? await tx.db.select().from(users).where(inArray(users.id, ids)) : []
  const page = `${origin}/workspaces/${row.workspace.slug}/meetings/${row.meeting.id}`
  const cancelled = notice.kind === 'cancelled'
  for (const person of people) {
    const workspace = named(row.workspace, 'name', person.language)
    const url = cancelled ? page : `${page}/answer`
    const { title, place, startsAt, endsAt } = row.meeting
    const event: CalendarMeeting = {
      id: row.meeting.id,
      sequence: notice.sequence,
      cancelled,
      ...{ title, place, startsAt, endsAt, workspace, url },
      stamp: notice.sentAt,
    }
    await writeMail(tx, {
      to: person.email,
      language: person.language,
      calendar: invitationIcs(event, {
        organizer: { name: workspace, email },
        attendee: { name: person.name, email: person.email },
      }),
      compose: ({ meeting: words }) => ({
        subject: words[subjectOf(notice)](workspace),
        lines: [words.about[cancelled ? 'cancelled' : 'called'], url],
      }),
    })
  }
}

function subjectOf({ kind, sequence }: { kind: string; sequence: number }) {
  return kind === 'cancelled' ? 'cancelled' : sequence === 0 ? 'called' : 'changed'
}
