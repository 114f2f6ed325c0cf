import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { foundPerPage, searchPortal } from '~/domain/portal/search.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { framePaths } from '~/ui/frame/paths'
import { SearchForm } from '~/ui/frame/SearchForm'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { readPage } from '~/ui/table/pages'
import { Paging } from '~/ui/table/Paging'
import { FoundText } from './FoundText'

export const meta: MetaFunction = (args) => [
  ...titleFromLoader(args),
  { name: 'robots', content: 'noindex, follow' },
]

export const loader = publicRead(async (reading) => {
  const { url, language } = reading
  const typed = (url.searchParams.get('q') ?? '').slice(0, 200).trim()
  const page = readPage(url.searchParams)
  const words = dictionary(language).portal.search
  const result = await searchPortal(reading, language, typed, page)
  return {
    titleParts: [typed ? words.titleFor(typed) : words.title],
    typed,
    page,
    size: foundPerPage,
    ...result,
  }
})

/** What the portal knows of a word: pages first, then what is published. */
export default function Search() {
  const { typed, page, size, places, found, total } = useLoaderData<typeof loader>()
  const { portal } = useWords()
  const words = portal.search
  return (
    <>
      <PageHeading title={words.title} />
      <div className="tv-search-page">
        <SearchForm action={framePaths.portalSearch} look="hero" label={words.label} defaultValue={typed} />
      </div>
      {!typed && <p className="tv-muted">{words.empty}</p>}
      {typed && places.length === 0 && total === 0 && <EmptyState>{words.none(typed)}</EmptyState>}
      {places.length > 0 && (
        <Section title={words.places}>
          <ul className="tv-link-list">
            {places.map((place) => (
              <li key={place.href}>
                <Link to={place.href}>{place.title}</Link>
                <p className="tv-muted">
                  {words.kinds[place.kind]}
                  {place.about && ` · ${place.about}`}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {found.length > 0 && (
        <Section title={words.publications}>
          <p className="tv-muted">{words.hits(total)}</p>
          <ul className="tv-link-list">
            {found.map((hit) => (
              <li key={hit.id}>
                <Link to={hit.href}>{hit.title}</Link>
                <p className="tv-muted">{hit.workspace}</p>
                <FoundText parts={hit.excerpt} />
              </li>
            ))}
          </ul>
          <Paging page={page} total={total} size={size} />
        </Section>
      )}
    </>
  )
}
