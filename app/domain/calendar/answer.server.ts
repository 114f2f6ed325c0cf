import { and, asc, desc, eq, inArray, ne } from 'drizzle-orm'
import { meetingAnswers, seatHoldings, users } from '#db/schema'
import { localDateOf, yearNumber } from '~/core/calendar'
import { inForce } from '~/core/in-force'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { meetingHref } from '~/domain/meetings/at.server'
import { notify } from '~/domain/notices/notify.server'
import type { Answer } from './answers'

/**
 * Says whether one comes to a meeting; the last answer counts. Whoever sends a deputy has those told who can come instead.
 * @throws Refusal when nobody is called to the meeting, or it is over
 */
export async function answerMeeting(
  tx: Tx,
  viewer: Viewer,
  meeting: GrantedMeeting<'meeting.read'>,
  answer: Answer,
): Promise<void> {
  if (meeting.state !== 'called') throw new Refusal('conflict', 'meeting-not-open-for-answers')
  if (meeting.endsAt <= tx.now) throw new Refusal('conflict', 'meeting-not-open-for-answers')
  const { id: meetingId, workspaceId, title } = meeting
  await tx.db
    .insert(meetingAnswers)
    .values({ id: newId(), meetingId, userId: viewer.id, answer, answeredAt: tx.now })
  const detail = {
    title,
    number: yearNumber(meeting.number, meeting.year),
    date: localDateOf(meeting.startsAt),
  }
  await tx.record('meeting.answered', {
    workspaceId,
    object: { kind: 'meeting', id: meetingId },
    detail: { ...detail, answer },
  })
  if (answer === 'deputy') {
    await notify(tx, await deputiesOf(tx, viewer, workspaceId), {
      kind: 'meeting_deputy',
      workspaceId,
      href: `${meetingHref(meeting)}/answer`,
      detail: { ...detail, name: viewer.name },
    })
  }
  tx.signal(`meeting:${meetingId}`)
}

/** What the viewer has answered last; null when nothing. */
export async function ownAnswerTo(
  { db }: Pick<Scope, 'db'>,
  viewer: Viewer,
  meetingId: string,
): Promise<Answer | null> {
  const [last] = await db
    .select({ answer: meetingAnswers.answer })
    .from(meetingAnswers)
    .where(and(eq(meetingAnswers.meetingId, meetingId), eq(meetingAnswers.userId, viewer.id)))
    .orderBy(desc(meetingAnswers.answeredAt), desc(meetingAnswers.id))
    .limit(1)
  return last?.answer ?? null
}

/** What each has answered last, by name. */
export async function answersTo(
  { db }: Pick<Scope, 'db'>,
  meetingId: string,
): Promise<Array<{ userId: string; name: string; answer: Answer; at: string }>> {
  const rows = await db
    .select({ row: meetingAnswers, name: users.name })
    .from(meetingAnswers)
    .innerJoin(users, eq(users.id, meetingAnswers.userId))
    .where(eq(meetingAnswers.meetingId, meetingId))
    .orderBy(asc(meetingAnswers.answeredAt), asc(meetingAnswers.id))
    .limit(2_000)
  const last = new Map(rows.map(({ row, name }) => [row.userId, { row, name }]))
  return [...last.values()]
    .map(({ row, name }) => ({
      userId: row.userId,
      name,
      answer: row.answer,
      at: row.answeredAt.toISOString(),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}

async function deputiesOf({ db, today }: Tx, viewer: Viewer, workspaceId: string): Promise<string[]> {
  const seatIds = viewer.seats.filter((seat) => seat.workspaceId === workspaceId).map((seat) => seat.seatId)
  if (!seatIds.length) return []
  const rows = await db
    .select({ userId: seatHoldings.userId })
    .from(seatHoldings)
    .where(
      and(
        inArray(seatHoldings.seatId, seatIds),
        eq(seatHoldings.capacity, 'deputy'),
        ne(seatHoldings.userId, viewer.id),
        inForce(seatHoldings, today),
      ),
    )
  return rows.map(({ userId }) => userId)
}
