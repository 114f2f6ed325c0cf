import { desc, eq } from 'drizzle-orm'
import { documentVersions, minutesCirculations } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { moveOn } from '~/domain/documents/move-on.server'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { meetingHref } from '~/domain/meetings/at.server'
import { signalMeeting } from '~/domain/meetings/signal'
import { requireStep, steps } from '~/domain/meetings/steps'
import { notify } from '~/domain/notices/notify.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import { putApprovalOnAgenda } from './approval-item.server'
import { carryOver } from './carry-over.server'
import { newestCirculation } from './circulations.server'
import { remarkDeadline } from './deadline'
import type { CirculationFields } from './fields'
import { minutesHash } from './hash.server'
import { itemsWithoutOutcome } from './without-outcome.server'

/**
 * Closes a meeting, takes what is left over on to the next one, and sends the minutes round for remarks for so many
 * working days, saying how they will be approved. From now the text is commented on, not written, and nothing more is
 * concluded, unless it is taken back.
 * @throws Refusal while something that was to be decided has no outcome, or when the meeting is not in progress
 */
export async function circulateMinutes(
  tx: Tx,
  viewer: Viewer,
  meeting: GrantedMeeting<'meeting.manage'>,
  fields: CirculationFields,
): Promise<void> {
  const { minutes } = meeting
  requireStep(meeting, 'circulate')
  if (!minutes) throw new Refusal('not-found')
  const open = await itemsWithoutOutcome(tx, meeting.id)
  if (open.some(({ kind }) => kind === 'decision')) throw new Refusal('conflict', 'decision-without-outcome')
  const document = await grantDocument(tx, viewer, 'document.manage', minutes.documentId)
  const deadline = remarkDeadline(tx.today, fields.workingDays)
  await moveOn(tx, document, { from: ['draft'], to: 'in_review', deadline })
  await putDown(tx, minutes, { ...fields, deadline })
  await carryOver(tx, meeting)
  if (fields.way === 'meeting') await putApprovalOnAgenda(tx, viewer, { ...meeting, minutes })
  const detail = {
    title: document.title,
    number: yearNumber(meeting.number, meeting.year),
    deadline,
    way: fields.way,
  }
  await tx.record('minutes.circulated', {
    workspaceId: meeting.workspaceId,
    object: { kind: 'meeting', id: meeting.id },
    detail,
  })
  await notify(tx, await peopleIn(tx, meeting.workspaceId, steps.circulate.tells), {
    kind: 'minutes_circulated',
    workspaceId: meeting.workspaceId,
    href: `${meetingHref(meeting)}/minutes`,
    detail,
  })
  signalMeeting(tx, meeting)
}

async function putDown(
  tx: Tx,
  minutes: { id: string; documentId: string },
  round: CirculationFields & { deadline: string },
): Promise<void> {
  const before = await newestCirculation(tx, minutes.id)
  const [kept] = await tx.db
    .select({ number: documentVersions.number })
    .from(documentVersions)
    .where(eq(documentVersions.documentId, minutes.documentId))
    .orderBy(desc(documentVersions.number))
    .limit(1)
  await tx.db.insert(minutesCirculations).values({
    id: newId(),
    minutesId: minutes.id,
    number: (before?.number ?? 0) + 1,
    ...round,
    version: kept?.number ?? 1,
    contentHash: await minutesHash(tx, minutes.documentId),
    sentBy: tx.actorId,
    sentAt: tx.now,
  })
}
