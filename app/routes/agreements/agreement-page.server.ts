import { grantAgreement } from '~/domain/agreements/access.server'
import { agreementAt } from '~/domain/agreements/at.server'
import type { agreementRules } from '~/domain/agreements/policy'
import { agreementPage } from '~/domain/agreements/queries.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import type { Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'

/** What every page about one agreement shows around its own part; `title` names the page within it. */
export async function aboutAgreement(reading: Reading, action: keyof typeof agreementRules, title?: string) {
  const { viewer, params, language } = reading
  const { agreement, workspace, base } = await agreementAt(reading, viewer, params, action)
  const readable = await grantAgreement(reading, viewer, 'agreement.read', agreement.id)
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const page = await agreementPage(reading, viewer, readable, language)
  const crumbs = crumbsTo({ slug, name }, dictionary(language).agreements.title)
  return {
    titleParts: title ? [title, agreement.title, name] : [agreement.title, name],
    crumbs: title ? [...crumbs, { href: base, name: agreement.title }] : crumbs,
    base,
    workspaceHref: `/workspaces/${slug}`,
    now: reading.now.toISOString(),
    page,
  }
}

/** The way to the agreements of a workspace. */
export function crumbsTo(workspace: { slug: string; name: string }, title: string) {
  const home = `/workspaces/${workspace.slug}`
  return [
    { href: home, name: workspace.name },
    { href: `${home}/agreements`, name: title },
  ]
}
