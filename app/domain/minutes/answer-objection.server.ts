import { and, eq } from 'drizzle-orm'
import { minutesCirculations, minutesObjectionAnswers, minutesObjections, users } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { meetingHref } from '~/domain/meetings/at.server'
import { meetingRules } from '~/domain/meetings/policy'
import { signalMeeting } from '~/domain/meetings/signal'
import { notify } from '~/domain/notices/notify.server'
import type { ObjectionAnswerFields } from './fields'

/**
 * An objection to the minutes of a meeting, as an address names it.
 * @throws Refusal `not-found` for one of other minutes
 */
export async function requireObjection(
  { db }: Pick<Scope, 'db'>,
  { minutes }: { minutes: { id: string } | null },
  objectionId: string,
) {
  const [row] = await db
    .select({ objection: minutesObjections, name: users.name, answer: minutesObjectionAnswers })
    .from(minutesObjections)
    .innerJoin(minutesCirculations, eq(minutesCirculations.id, minutesObjections.circulationId))
    .innerJoin(users, eq(users.id, minutesObjections.userId))
    .leftJoin(minutesObjectionAnswers, eq(minutesObjectionAnswers.objectionId, minutesObjections.id))
    .where(and(eq(minutesObjections.id, objectionId), eq(minutesCirculations.minutesId, minutes?.id ?? '')))
  if (!row) throw new Refusal('not-found')
  const { objection, name, answer } = row
  return {
    id: objection.id,
    userId: objection.userId,
    name,
    text: objection.text,
    isAnswered: answer !== null,
  }
}

/**
 * Says what became of an objection: those who run the meeting say what was changed, or why nothing was; whoever raised
 * it may take it back.
 * @throws Refusal when it has been answered before, or to anybody else
 */
export async function answerObjection(
  tx: Tx,
  viewer: Viewer,
  meeting: GrantedMeeting<'minutes.object'>,
  objectionId: string,
  { kind, text }: ObjectionAnswerFields,
): Promise<void> {
  const objection = await requireObjection(tx, meeting, objectionId)
  const may =
    kind === 'withdrawn' ? objection.userId === viewer.id : meetingRules['meeting.manage'](viewer, meeting)
  if (!may) throw new Refusal('forbidden')
  if (objection.isAnswered) throw new Refusal('conflict', 'objection-answered')
  await tx.db
    .insert(minutesObjectionAnswers)
    .values({ objectionId, kind, text, answeredBy: tx.actorId, answeredAt: tx.now })
  const { workspaceId, number, year } = meeting
  const detail = { number: yearNumber(number, year), name: objection.name, to: kind }
  await tx.record('minutes.objection_answered', {
    workspaceId,
    object: { kind: 'meeting', id: meeting.id },
    detail,
  })
  await notify(tx, [objection.userId], {
    kind: 'minutes_objection_answered',
    workspaceId,
    href: `${meetingHref(meeting)}/minutes/rounds`,
    detail,
  })
  signalMeeting(tx, meeting)
}
