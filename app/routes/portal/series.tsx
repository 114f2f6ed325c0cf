import { Link, useLoaderData } from '@remix-run/react'
import { seriesPage } from '~/domain/portal/edition.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { StatusTag } from '~/ui/page/StatusTag'

export const meta = titleFromLoader

export const loader = publicRead(async (reading) => {
  const page = await seriesPage(reading, reading.params.series ?? '', reading.language)
  return { titleParts: [page.title, dictionary(reading.language).portal.publications.title], page }
})

/** All editions of one publication: the current one first, nothing left out. */
export default function Series() {
  const { page } = useLoaderData<typeof loader>()
  const { portal, editions: words } = useWords()
  const language = useLanguage()
  const { newest } = page
  return (
    <>
      <PageHeading
        title={page.title}
        lang={page.language}
        crumbs={[{ href: '/publikasjoner', name: portal.publications.title }]}
        purpose={portal.publications.from(page.group.name)}
        action={
          newest && (
            <Link
              to={`/publikasjoner/${page.slug}/${newest.number}`}
              className="ds-button"
              data-variant="primary"
            >
              {portal.publications.read}
            </Link>
          )
        }
      />
      {!newest && <p>{portal.publications.allWithdrawn}</p>}
      <Section title={portal.publications.allEditions}>
        <ol className="tv-link-list tv-publications" reversed>
          {page.editions.map((edition) => (
            <li key={edition.number}>
              <Link to={`/publikasjoner/${page.slug}/${edition.number}`}>
                {words.edition(edition.number)}
              </Link>{' '}
              {edition.withdrawn && <StatusTag tone="warning">{words.withdrawn}</StatusTag>}
              {edition.number === newest?.number && <StatusTag tone="spruce">{words.current}</StatusTag>}
              <p className="tv-muted">
                <span lang={edition.language}>{edition.title}</span> ·{' '}
                <time dateTime={edition.publishedOn}>{longDate(language, edition.publishedOn)}</time>
              </p>
            </li>
          ))}
        </ol>
      </Section>
    </>
  )
}
