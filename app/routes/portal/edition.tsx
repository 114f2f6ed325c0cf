import { Link, useLoaderData } from '@remix-run/react'
import { editionNumber, editionOnPortal } from '~/domain/portal/edition.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { localDateOf, longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { PageHeading } from '~/ui/page/PageHeading'
import { Prose } from '~/ui/page/Prose'
import { EditionFacts } from './EditionFacts'
import { EditionFiles } from './EditionFiles'

export const meta = titleFromLoader

export const loader = publicRead(async (reading) => {
  const { params, language, context } = reading
  const number = editionNumber(params.number)
  const edition = await editionOnPortal(reading, params.series ?? '', number, language)
  const address = `${context.installation.origin}/publikasjoner/${edition.slug}/${number}`
  return { titleParts: [edition.title, edition.group.name], edition, address }
})

/** A text as it was published, with what one has to know to trust and cite it. */
export default function Edition() {
  const { edition, address } = useLoaderData<typeof loader>()
  const { portal, editions: words } = useWords()
  const language = useLanguage()
  const series = `/publikasjoner/${edition.slug}`
  return (
    <article>
      <PageHeading
        title={edition.title}
        lang={edition.language}
        crumbs={[
          { href: '/publikasjoner', name: portal.publications.title },
          { href: series, name: portal.publications.editions },
        ]}
        facts={
          <>
            <span>{words.kinds[edition.kind]}</span>
            <span>{edition.group.name}</span>
            <span>{words.edition(edition.number)}</span>
            <time dateTime={edition.publishedOn}>{longDate(language, edition.publishedOn)}</time>
          </>
        }
      />
      {edition.withdrawal && (
        <div className="tv-note">
          <div className="ds-alert" data-color="warning">
            <p>
              <strong>
                {portal.edition.withdrawn(longDate(language, localDateOf(edition.withdrawal.at)))}
              </strong>
            </p>
            <p>{edition.withdrawal.reason}</p>
            <p>{portal.edition.withdrawnHint}</p>
          </div>
        </div>
      )}
      {edition.supersededBy !== null && (
        <div className="tv-note">
          <div className="ds-alert" data-color="info">
            <p>
              {portal.edition.superseded}{' '}
              <Link to={`${series}/${edition.supersededBy}`}>
                {portal.edition.readNewest(edition.supersededBy)}
              </Link>
            </p>
          </div>
        </div>
      )}
      <div className="tv-columns">
        <div>{edition.html !== null && <Prose lang={edition.language} html={edition.html} />}</div>
        <aside aria-label={portal.edition.facts}>
          {edition.files.length > 0 && (
            <EditionFiles base={`${series}/${edition.number}`} files={edition.files} />
          )}
          <EditionFacts edition={edition} address={address} />
        </aside>
      </div>
    </article>
  )
}
