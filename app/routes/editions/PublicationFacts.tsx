import type { PublicationPage } from '~/domain/editions/publication-page.server'
import { useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'

/** Which edition of what this becomes. */
export function PublicationFacts({ page }: { page: PublicationPage }) {
  const { editions } = useWords()
  const words = editions.publication
  const { series } = page
  return (
    <DefinitionRows
      rows={[
        { label: words.document, value: <span lang={page.language}>{page.title}</span> },
        {
          label: words.number,
          value:
            series.number === 1
              ? words.firstInSeries(series.number)
              : words.replaces(series.number, series.number - 1),
        },
        { label: editions.address, value: `/publikasjoner/${series.slug}` },
        { label: editions.publisher, value: page.publisher },
        { label: editions.language, value: editions.contentLanguages[page.language] },
      ]}
    />
  )
}
