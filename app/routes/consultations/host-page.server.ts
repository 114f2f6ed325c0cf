import { consultationAt } from '~/domain/consultations/at.server'
import { consultationPage } from '~/domain/consultations/page.server'
import type { consultationRules } from '~/domain/consultations/policy'
import type { Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { crumbsTo } from './crumbs'

/** What the pages of those who run a consultation share: the consultation, and the way to it. */
export async function hostPage<Action extends keyof typeof consultationRules>(
  reading: Reading,
  action: Action,
  title: string,
) {
  const { viewer, params, language } = reading
  const { consultation, base } = await consultationAt(reading, viewer, params, action)
  const facts = await consultationPage(reading, consultation, language)
  const list = dictionary(language).consultations.list.title
  return {
    consultation,
    base,
    facts,
    crumbs: [...crumbsTo(facts.workspace, list), { href: base, name: facts.title }],
    titleParts: [title, facts.title],
  }
}
