import type { documentRules } from '~/domain/documents/policy'
import type { Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { stepPage } from '../step.server'

/** What every page of a document's history shows around its own: where it is, and the way back to the versions. */
export async function versionPageAround(
  reading: Reading,
  action: keyof typeof documentRules,
  title: string,
  below: boolean,
) {
  const page = await stepPage(reading, action, title)
  const { versions } = dictionary(reading.language)
  const list = { href: `${page.base}/versions`, name: versions.title }
  return { ...page, crumbs: below ? [...page.crumbs, list] : page.crumbs }
}
