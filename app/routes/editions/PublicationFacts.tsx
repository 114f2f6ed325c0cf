import type { PublicationPage } from '~/domain/editions/publication-page.server'
import { useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { useVersionLabel } from './VersionChooser'

/** Which edition of what this becomes. */
export function PublicationFacts({ page }: { page: PublicationPage }) {
  const { editions } = useWords()
  const words = editions.publication
  const { series, choice, version } = page
  const label = useVersionLabel()
  const shown = choice.versions.find(({ number }) => version === null || number === version)
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
        {
          label: words.version,
          value: shown && (version !== null || choice.newestStands) ? label(shown) : words.asItStands,
        },
        { label: editions.address, value: `/publikasjoner/${series.slug}` },
        { label: editions.publisher, value: page.publisher },
        { label: editions.language, value: editions.contentLanguages[page.language] },
      ]}
    />
  )
}
