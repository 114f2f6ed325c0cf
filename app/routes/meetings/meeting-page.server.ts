import { grantMeeting } from '~/domain/meetings/access.server'
import { meetingAt } from '~/domain/meetings/at.server'
import type { meetingRules } from '~/domain/meetings/policy'
import { meetingPage } from '~/domain/meetings/queries.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import type { Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'

/** What every page about one meeting shows around its own part; `title` names the page within the meeting. */
export async function aboutMeeting(reading: Reading, action: keyof typeof meetingRules, title?: string) {
  const { viewer, params, language } = reading
  const { meeting, workspace, base } = await meetingAt(reading, viewer, params, action)
  const readable = await grantMeeting(reading, viewer, 'meeting.read', meeting.id)
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const words = dictionary(language).meetings
  const page = await meetingPage(reading, viewer, readable, language)
  const own = `${words.number(page.meeting.number)}: ${page.meeting.title}`
  const crumbs = [
    { href: `/workspaces/${slug}`, name },
    { href: `/workspaces/${slug}/meetings`, name: words.title },
  ]
  return {
    titleParts: title ? [title, own, name] : [own, name],
    crumbs: title ? [...crumbs, { href: base, name: words.number(page.meeting.number) }] : crumbs,
    base,
    now: reading.now.toISOString(),
    ...page,
  }
}
