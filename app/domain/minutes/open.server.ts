import { minutes } from '#db/schema'
import { localDateOf, yearNumber } from '~/core/calendar'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { createDocument } from '~/domain/documents/create.server'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { attendanceOf, type SeatAttendance } from '~/domain/meetings/attendance-queries.server'
import { signalMeeting } from '~/domain/meetings/signal'
import { requireStep } from '~/domain/meetings/steps'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import { initialUpdate } from '~/editor/content'
import { minutesTemplate } from '~/editor/templates/minutes'
import { minutesWords } from './words'

/**
 * Opens the minutes of a meeting: a text that begins with who was there and a heading for each item, written together.
 * @returns the document's id
 * @throws Refusal when they are open already, or the meeting was cancelled or never called
 */
export async function openMinutes(
  tx: Tx,
  viewer: Viewer,
  where: {
    workspace: GrantedWorkspace<'workspace.plan_meetings'>
    meeting: GrantedMeeting<'meeting.manage'>
  },
  { language }: { language: 'nb' | 'nn' },
): Promise<string> {
  const { workspace, meeting } = where
  if (meeting.workspaceId !== workspace.id) throw new Refusal('not-found')
  if (meeting.minutes) throw new Refusal('conflict', 'minutes-open-already')
  requireStep(meeting, 'open')
  const title = minutesWords[language].title(yearNumber(meeting.number, meeting.year))
  const documentId = await createDocument(tx, workspace, {
    kind: 'minutes',
    title,
    language,
    audience: 'group',
    text: initialUpdate(await firstText(tx, meeting, language)),
  })
  await tx.db
    .insert(minutes)
    .values({ id: newId(), meetingId: meeting.id, documentId, openedBy: viewer.id, openedAt: tx.now })
  await tx.record('minutes.opened', {
    workspaceId: meeting.workspaceId,
    object: { kind: 'meeting', id: meeting.id },
    detail: { title },
  })
  signalMeeting(tx, meeting)
  return documentId
}

async function firstText(tx: Tx, meeting: GrantedMeeting<'meeting.manage'>, language: 'nb' | 'nn') {
  const attendance = await attendanceOf(tx, meeting, language)
  const came = attendance.filter((seat) => seat.kind !== null && seat.kind !== 'apologies')
  const away = attendance.filter((seat) => seat.kind === 'apologies')
  return minutesTemplate({
    language,
    title: `${meeting.title} ${yearNumber(meeting.number, meeting.year)}`,
    date: localDateOf(meeting.startsAt),
    place: meeting.place,
    present: came.map((seat) => nameOf(seat, language)),
    apologies: away.map((seat) => nameOf(seat, language)),
    items: (await agendaOf(tx, meeting.id)).map((item) =>
      item.audience === 'internal' ? { number: item.number, title: minutesWords[language].internal } : item,
    ),
  })
}

/** «Kari Nordmann (Sfk)», and for a deputy whom they came for. */
function nameOf(seat: SeatAttendance, language: 'nb' | 'nn'): string {
  const organisation = seat.organisation.shortName
  const person = seat.people.find((one) => one.id === seat.userId)
  if (!person) return organisation
  if (seat.kind !== 'deputy') return `${person.name} (${organisation})`
  const holder = seat.people.find((one) => one.capacity === 'holder' && one.id !== person.id)
  const { onBehalfOf } = minutesWords[language]
  return holder
    ? `${person.name} ${onBehalfOf} ${holder.name} (${organisation})`
    : `${person.name} (${organisation})`
}
