import { Link, useLoaderData } from '@remix-run/react'
import { searchFor } from '~/domain/search/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { framePaths } from '~/ui/frame/paths'
import { SearchForm } from '~/ui/frame/SearchForm'
import { EmptyState } from '~/ui/page/EmptyState'
import { InternalTag } from '~/ui/page/InternalTag'
import { PageHeading } from '~/ui/page/PageHeading'
import { readPage } from '~/ui/table/pages'
import { Paging } from '~/ui/table/Paging'
import { InstantText } from '~/ui/time/InstantText'

const size = 20

export const meta = titleFromLoader

export const loader = read({ access: 'signed-in' }, async (reading) => {
  const { viewer, url, language, now } = reading
  const typed = (url.searchParams.get('q') ?? '').slice(0, 200).trim()
  const page = readPage(url.searchParams)
  const words = dictionary(language).editions.search
  const result = await searchFor(reading, viewer, { typed, language, page, size })
  return {
    titleParts: [typed ? words.titleFor(typed) : words.title],
    typed,
    page,
    now: now.toISOString(),
    ...result,
  }
})

/** What the reader may read and a word is found in, the best first. */
export default function Search() {
  const { typed, page, now, found, total } = useLoaderData<typeof loader>()
  const { editions } = useWords()
  const words = editions.search
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} />
      <div className="tv-search-page">
        <SearchForm
          key={typed}
          id="search-page"
          action={framePaths.search}
          look="hero"
          label={words.label}
          defaultValue={typed}
        />
      </div>
      {!typed && <p className="tv-muted">{words.hint}</p>}
      {typed && found.length === 0 && <EmptyState>{words.none(typed)}</EmptyState>}
      {found.length > 0 && (
        <>
          <p className="tv-muted" role="status">
            {words.hits(total)}
          </p>
          <ul className="tv-link-list">
            {found.map((hit) => (
              <li key={hit.id}>
                <Link to={hit.href} reloadDocument={hit.kind === 'edition'}>
                  {hit.reference && `${hit.reference} `}
                  {hit.title}
                </Link>{' '}
                {hit.isInternal && <InternalTag />}
                <p className="tv-muted">
                  {words.kinds[hit.kind]}
                  {hit.workspace && ` · ${hit.workspace}`}
                  {hit.kind === 'edition' && (
                    <>
                      {' · '}
                      <InstantText instant={hit.changedAt} now={now} dayOnly />
                    </>
                  )}
                </p>
                <p className="tv-excerpt">
                  {hit.excerpt.map((part, place) =>
                    part.hit ? <mark key={place}>{part.text}</mark> : <span key={place}>{part.text}</span>,
                  )}
                </p>
              </li>
            ))}
          </ul>
          <Paging page={page} total={total} size={size} />
        </>
      )}
    </>
  )
}
