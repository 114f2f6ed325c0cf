import { backlogItemAt } from '~/domain/backlog/access.server'
import { backlogItem, meetingsToCome } from '~/domain/backlog/queries.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import type { Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'

/** What the pages about one item that waits show; `title` names the page within it. */
export async function aboutBacklogItem(reading: Reading, title?: string) {
  const { viewer, params, language } = reading
  const { item, workspace, base } = await backlogItemAt(reading, viewer, params, 'backlog_item.answer')
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const { backlog, meetings } = dictionary(language)
  const facts = await backlogItem(reading, item.id)
  const crumbs = [
    { href: `/workspaces/${slug}`, name },
    { href: `/workspaces/${slug}/meetings`, name: meetings.title },
    { href: base, name: backlog.title },
  ]
  const own = `${base}/${item.id}`
  return {
    titleParts: title ? [title, facts.title, name] : [facts.title, name],
    crumbs: title ? [...crumbs, { href: own, name: facts.title }] : crumbs,
    base: own,
    facts,
    isAnswered: item.isAnswered,
    meetings: await meetingsToCome(reading, workspace.id),
  }
}
