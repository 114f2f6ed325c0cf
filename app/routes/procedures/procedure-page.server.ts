import { grantProcedure } from '~/domain/procedures/access.server'
import { procedureAt } from '~/domain/procedures/at.server'
import type { procedureRules } from '~/domain/procedures/policy'
import { procedurePage } from '~/domain/procedures/queries.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import type { Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'

/** What every page about one written procedure shows around its own part; `title` names the page within it. */
export async function aboutProcedure(reading: Reading, action: keyof typeof procedureRules, title?: string) {
  const { viewer, params, language } = reading
  const { procedure, workspace, base } = await procedureAt(reading, viewer, params, action)
  const readable = await grantProcedure(reading, viewer, 'procedure.read', procedure.id)
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const words = dictionary(language).procedures
  const page = await procedurePage(reading, viewer, readable, language)
  const own = `${words.number(page.number)}: ${page.title}`
  const crumbs = crumbsTo({ slug, name }, words.title, dictionary(language).meetings.title)
  return {
    titleParts: title ? [title, own, name] : [own, name],
    crumbs: title ? [...crumbs, { href: base, name: words.number(page.number) }] : crumbs,
    base,
    documents: `/workspaces/${slug}/documents`,
    decisions: `/workspaces/${slug}/decisions`,
    now: reading.now.toISOString(),
    today: reading.today,
    page,
  }
}

/** The way to the written procedures of a workspace. */
export function crumbsTo(workspace: { slug: string; name: string }, title: string, meetings: string) {
  const home = `/workspaces/${workspace.slug}`
  return [
    { href: home, name: workspace.name },
    { href: `${home}/meetings`, name: meetings },
    { href: `${home}/procedures`, name: title },
  ]
}
