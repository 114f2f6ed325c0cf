import { mandateAt } from '~/domain/mandates/at.server'
import type { mandateRules } from '~/domain/mandates/policy'
import { mandateVersions } from '~/domain/mandates/queries.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import type { Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'

/** What the pages about one version share: the version, and the way to it. */
export async function versionPage(reading: Reading, action: keyof typeof mandateRules) {
  const { viewer, params, language } = reading
  const { mandate, workspace, base } = await mandateAt(reading, viewer, params, action)
  const versions = await mandateVersions(reading, viewer, workspace.id)
  const version = versions.find(({ id }) => id === mandate.id)
  if (!version) throw new Error('a granted mandate is missing')
  const { name, slug } = await workspacePage(reading, workspace.id, language)
  const words = dictionary(language).mandates
  return {
    titleParts: [words.version(version.number), words.title, name],
    crumbs: [
      { href: `/workspaces/${slug}`, name },
      { href: `/workspaces/${slug}/mandate`, name: words.title },
    ],
    version,
    inForce: versions.find(({ standing }) => standing === 'in_force')?.number ?? null,
    base,
    workspaceHref: `/workspaces/${slug}`,
    documentHref: `/workspaces/${slug}/documents/${version.documentId}`,
  }
}
