import { seriesPage } from '~/domain/meeting-series/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import type { Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'

/** The way to the series of a workspace, and the workspace; for those who plan meetings. */
export async function aroundSeries(reading: Reading) {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.plan_meetings', params.workspace ?? '')
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const words = dictionary(language)
  const home = `/workspaces/${slug}`
  return {
    workspace,
    name,
    base: `${home}/meeting-series`,
    crumbs: [
      { href: home, name },
      { href: `${home}/meetings`, name: words.meetings.title },
    ],
    title: words.meetingSeries.title,
  }
}

/** What every page about one series shows around its own part; `title` names the page within it. */
export async function aboutSeries(reading: Reading, title?: string) {
  const { workspace, name, base, crumbs, title: all } = await aroundSeries(reading)
  const series = await seriesPage(reading, workspace, reading.params.series ?? '')
  const here = `${base}/${series.id}`
  const above = [...crumbs, { href: base, name: all }]
  return {
    titleParts: title ? [title, series.title, name] : [series.title, name],
    crumbs: title ? [...above, { href: here, name: series.title }] : above,
    base: here,
    series,
  }
}
