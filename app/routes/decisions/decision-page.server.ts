import { decisionAt } from '~/domain/decisions/at.server'
import { grantDecision } from '~/domain/decisions/access.server'
import type { decisionRules } from '~/domain/decisions/policy'
import { decisionPage } from '~/domain/decisions/queries.server'
import type { Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'

/** What every page about one decision shows around its own part; `title` names the page within the decision. */
export async function aboutDecision(reading: Reading, action: keyof typeof decisionRules, title?: string) {
  const { viewer, params, language } = reading
  const { base, ...at } = await decisionAt(reading, viewer, params, action)
  const readable = await grantDecision(reading, viewer, 'decision.read', at.decision.id)
  const facts = await decisionPage(reading, readable, language)
  const words = dictionary(language).decisions
  const name = words.number(facts.number)
  const home = `/workspaces/${facts.workspace.slug}`
  const crumbs = [
    { href: home, name: facts.workspace.name },
    { href: `${home}/decisions`, name: words.title },
  ]
  return {
    titleParts: title ? [title, name, facts.workspace.name] : [name, facts.workspace.name],
    crumbs: title ? [...crumbs, { href: base, name }] : crumbs,
    base,
    facts,
    now: reading.now.toISOString(),
  }
}
