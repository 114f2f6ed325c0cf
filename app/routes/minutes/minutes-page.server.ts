import { actionItemsOfMeeting } from '~/domain/action-items/list.server'
import { grantDocument } from '~/domain/documents/access.server'
import type { documentRules } from '~/domain/documents/policy'
import { meetingPage } from '~/domain/meetings/queries.server'
import { minutesAt } from '~/domain/minutes/at.server'
import { outcomesOf } from '~/domain/minutes/outcomes.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { outcomeWords } from '~/http/outcome-words.server'
import type { Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'

/** What every page about the minutes of a meeting shows around its own part; `title` names the page within the minutes. */
export async function aboutMinutes(reading: Reading, action: keyof typeof documentRules, title?: string) {
  const { viewer, params, language } = reading
  const at = await minutesAt(reading, viewer, params, action)
  await grantDocument(reading, viewer, 'document.read', at.document.id)
  const { meetingBase, base } = at
  const { slug, name } = await workspacePage(reading, at.workspace.id, language)
  const words = dictionary(language).meetings
  const page = await meetingPage(reading, viewer, at.meeting, language)
  const { number } = page.meeting
  const crumbs = [
    { href: `/workspaces/${slug}`, name },
    { href: `/workspaces/${slug}/meetings`, name: words.title },
    { href: meetingBase, name: words.number(number) },
  ]
  const minutesTitle = at.document.title
  return {
    titleParts: title ? [title, minutesTitle, name] : [minutesTitle, name],
    crumbs: title ? [...crumbs, { href: base, name: words.minutes.heading }] : crumbs,
    base,
    meetingBase,
    title: minutesTitle,
    state: at.document.state,
    documentHref: `/workspaces/${slug}/documents/${at.document.id}`,
    actionItemsHref: `/workspaces/${slug}/action-items`,
    outcomes: await outcomesOf(reading, at.document.id, slug, outcomeWords(language)),
    actionItems: await actionItemsOfMeeting(reading, viewer, at.meeting.id, language),
    now: reading.now.toISOString(),
    ...page,
  }
}
