import type { Scope } from '~/core/scope'
import { dictionary } from '~/i18n/dictionaries.server'
import type { Language } from '~/i18n/languages'
import { hasTerms } from '../search/has-terms'
import { readQuery } from '../search/query'
import { measureChoices, type MeasureChoice } from './choices.server'

/** The measures whose number or title has what is typed, in the order of their numbers; none while nothing is. */
export async function findMeasures(
  scope: Pick<Scope, 'db'>,
  typed: string,
  language: Language,
): Promise<MeasureChoice[]> {
  const { terms } = readQuery(typed)
  if (!terms.length) return []
  const numbered = dictionary(language).portal.measures.number
  const all = await measureChoices(scope, language)
  const [only] = terms.length === 1 ? terms : []
  const cited = all.filter(({ number }) => only?.word === String(number))
  if (cited.length) return cited
  return all.filter(({ number, title }) => hasTerms(`${numbered(number)} ${title}`, terms))
}
