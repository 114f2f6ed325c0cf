import { minutesObjections } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import { organisationIn, type Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { meetingHref } from '~/domain/meetings/at.server'
import { signalMeeting } from '~/domain/meetings/signal'
import { requireDeed } from '~/domain/meetings/steps'
import { notify } from '~/domain/notices/notify.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import { newestCirculation } from './circulations.server'
import { isOver } from './deadline'

/**
 * Objects to minutes as they were sent round, for the organisation of one's seat. They are not approved before it has
 * been answered.
 * @throws Refusal when they are not out for remarks, or when silence has counted as approval since the deadline passed
 */
export async function objectToMinutes(
  tx: Tx,
  viewer: Viewer,
  meeting: GrantedMeeting<'minutes.object'>,
  { text }: { text: string },
): Promise<string> {
  requireDeed(meeting, 'object')
  const circulation = meeting.minutes && (await newestCirculation(tx, meeting.minutes.id))
  const organisationId = organisationIn(viewer, meeting.workspaceId)
  if (!circulation || !organisationId) throw new Refusal('conflict')
  if (circulation.way === 'silence' && isOver(circulation.deadline, tx.today)) {
    throw new Refusal('conflict', 'objection-late')
  }
  const id = newId()
  await tx.db.insert(minutesObjections).values({
    id,
    circulationId: circulation.id,
    userId: viewer.id,
    organisationId,
    text,
    raisedAt: tx.now,
  })
  const { workspaceId, number, year } = meeting
  const detail = { number: yearNumber(number, year), name: viewer.name }
  await tx.record('minutes.objected', {
    workspaceId,
    object: { kind: 'meeting', id: meeting.id },
    detail,
  })
  await notify(tx, await peopleIn(tx, workspaceId, ['chair', 'secretariat']), {
    kind: 'minutes_objected',
    workspaceId,
    href: `${meetingHref(meeting)}/minutes/rounds`,
    detail,
  })
  signalMeeting(tx, meeting)
  return id
}
