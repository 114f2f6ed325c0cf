import { Link } from '@remix-run/react'
import type { editionOnPortal } from '~/domain/portal/edition.server'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { Section } from '~/ui/page/Section'

type EditionOnPortal = Awaited<ReturnType<typeof editionOnPortal>>

/** What an edition is, and how to refer to it. */
export function EditionFacts({ edition, address }: { edition: EditionOnPortal; address: string }) {
  const { portal, editions: words } = useWords()
  const language = useLanguage()
  const date = longDate(language, edition.publishedOn)
  const year = edition.publishedOn.slice(0, 4)
  return (
    <>
      <Section title={portal.edition.facts}>
        <DefinitionRows
          rows={[
            {
              label: words.series,
              value: <Link to={`/publikasjoner/${edition.slug}`}>{portal.publications.allEditions}</Link>,
            },
            { label: words.publication.number, value: edition.number },
            { label: words.publishedOn, value: <time dateTime={edition.publishedOn}>{date}</time> },
            { label: words.publisher, value: edition.publisher },
            { label: portal.publications.group, value: edition.group.name },
            { label: words.language, value: words.contentLanguages[edition.language] },
            { label: words.access, value: words.accessCodes.public },
          ]}
        />
      </Section>
      <Section title={portal.edition.citation}>
        <p className="tv-citation">
          {portal.edition.cite(edition.group.name, year, edition.title, edition.number, date)}{' '}
          <span className="tv-address">{address}</span>
        </p>
      </Section>
    </>
  )
}
