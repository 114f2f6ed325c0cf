import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import { hasTerms } from '../search/has-terms'
import { searchPublished, type FoundPage } from '../search/queries.server'
import { readQuery } from '../search/query'
import { organisationsOnPortal } from './actors.server'
import { groupsOnPortal } from './groups.server'
import { measuresOnPortal } from './measures.server'

/** A page of the portal that is not a publication. */
export interface FoundPlace {
  kind: 'measure' | 'actor' | 'group'
  href: string
  title: string
  about: string | null
}

export const foundPerPage = 20

/** What the portal knows of a query: the places first (they are few), then publications a page at a time. */
export async function searchPortal(
  scope: Scope,
  language: Language,
  typed: string,
  page: number,
): Promise<FoundPage & { places: FoundPlace[] }> {
  const publications = await searchPublished(scope, { typed, language, page, size: foundPerPage })
  return { ...publications, places: page === 1 ? await placesFor(scope, language, typed) : [] }
}

async function placesFor(scope: Scope, language: Language, typed: string): Promise<FoundPlace[]> {
  const { terms } = readQuery(typed)
  if (!terms.length) return []
  const [organisations, measures, groups] = await Promise.all([
    organisationsOnPortal(scope, language),
    measuresOnPortal(scope, language),
    groupsOnPortal(scope, language),
  ])
  const places: Array<FoundPlace & { words: string }> = [
    ...groups.map(({ slug, name, purpose }) => ({
      kind: 'group' as const,
      href: `/gruppene#${slug}`,
      title: name,
      about: purpose,
      words: '',
    })),
    ...measures.flatMap(({ number, title, summary, goals }) =>
      title
        ? [
            {
              kind: 'measure' as const,
              href: `/tiltak/${number}`,
              title,
              about: summary,
              words: goals.join(' '),
            },
          ]
        : [],
    ),
    ...organisations.map(({ slug, name, shortName, offers }) => ({
      kind: 'actor' as const,
      href: `/aktorer#${slug}`,
      title: name,
      about: offers,
      words: shortName,
    })),
  ]
  return places
    .filter(({ title, about, words }) => hasTerms(`${title} ${about ?? ''} ${words}`, terms))
    .map(({ words: _words, ...place }) => place)
    .slice(0, 12)
}
