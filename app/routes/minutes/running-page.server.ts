import { grantDocument } from '~/domain/documents/access.server'
import { meetingAbilities } from '~/domain/meetings/abilities'
import { meetingAt } from '~/domain/meetings/at.server'
import { meetingRules } from '~/domain/meetings/policy'
import { runningMeeting } from '~/domain/meetings/running.server'
import { hasRole } from '~/core/viewer'
import { osloTimeOfDay, yearNumber } from '~/core/calendar'
import { workspacePage } from '~/domain/workspaces/queries.server'
import type { Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { aboutMinutes } from './minutes-page.server'
import { minutesText } from './minutes-text.server'

type At = Awaited<ReturnType<typeof meetingAt<'meeting.read'>>>

/**
 * A meeting while it goes on. Nothing of an internal item that is not shown leaves the server, whoever asks: the page
 * may be on a wall.
 */
export async function runningPage(reading: Reading) {
  const { viewer, params, language } = reading
  const at = await meetingAt(reading, viewer, params, 'meeting.read')
  const { meeting, base } = at
  const { slug, name } = await workspacePage(reading, at.workspace.id, language)
  const words = dictionary(language)
  const number = yearNumber(meeting.number, meeting.year)
  const running = await runningMeeting(reading, viewer, meeting)
  return {
    titleParts: [words.meetingRunning.title, words.meetings.number(number), name],
    crumbs: [
      { href: `/workspaces/${slug}`, name },
      { href: `/workspaces/${slug}/meetings`, name: words.meetings.title },
      { href: base, name: words.meetings.number(number) },
    ],
    base,
    documents: `/workspaces/${slug}/documents`,
    mayReadVersions: hasRole(viewer, meeting.workspaceId, 'chair', 'secretariat', 'member'),
    now: reading.now.toISOString(),
    meeting: {
      id: meeting.id,
      number,
      title: meeting.title,
      ends: osloTimeOfDay(meeting.endsAt),
      mayOpenMinutes: meeting.state === 'called' && meetingRules['meeting.manage'](viewer, meeting),
      mayConclude: meeting.state === 'in_progress' && meetingRules['meeting.manage'](viewer, meeting),
    },
    ...running,
    abilities: meetingAbilities(viewer, meeting),
    minutes: running.isOpen && running.items ? await minutesBeside(reading, at) : null,
  }
}

/** The text of the minutes, for those who write in it while the meeting goes on; null until it is opened. */
async function minutesBeside(reading: Reading, { meeting, workspace }: At) {
  if (!meeting.minutes) return null
  const document = await grantDocument(reading, reading.viewer, 'document.read', meeting.minutes.documentId)
  const page = await aboutMinutes(reading, 'document.read')
  const text = await minutesText(reading, { meeting, workspace, document }, page)
  const { title, base, outcomes, agenda } = page
  // Nothing is marked in the text for an internal item, and a list of items to choose from must not name one.
  const items = (agenda ?? []).filter(({ audience }) => audience !== 'internal')
  return {
    ...text,
    title,
    base,
    outcomes,
    items: items.map(({ id, number, title }) => ({ id, number, title })),
  }
}
