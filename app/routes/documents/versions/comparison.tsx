import { Link, useLoaderData } from '@remix-run/react'
import { documentAt } from '~/domain/documents/at.server'
import { textsToCompare, versionChoices, versionNumber } from '~/domain/versions/queries.server'
import { compareContents, countChanges } from '~/editor/compare'
import { opened } from '~/http/opened.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { CompareForm } from './CompareForm'
import { Merged } from '~/editor/react/comparison/Merged'
import { SideBySide } from '~/editor/react/comparison/SideBySide'
import { versionPageAround } from './version-page.server'

export const meta = titleFromLoader

/**
 * Two texts of a document laid over each other, or side by side; without a second number, against the text as it is
 * now, and without a first, from the newest version.
 */
export const loader = read({ access: 'document.read_history' }, async (reading) => {
  const { viewer, params, language, url } = reading
  const words = dictionary(language).versions
  const { document } = await documentAt(reading, viewer, params, 'document.read_history')
  opened(reading, document.id)
  const asked = url.searchParams.get('from')
  const [newest] = asked === null ? await versionChoices(reading, document) : []
  const from = versionNumber(asked ?? String(newest?.number))
  const wanted = url.searchParams.get('to')
  const to = wanted ? versionNumber(wanted) : null
  const title = words.comparison(from, to)
  const around = await versionPageAround(reading, 'document.read_history', title, true)
  const { before, after } = await textsToCompare(reading, document, from, to)
  const compared = compareContents(before, after)
  const sideBySide = url.searchParams.get('view') === 'side'
  const choices = await versionChoices(reading, document, [from, ...(to === null ? [] : [to])])
  return { ...around, from, to, title, compared, counted: countChanges(compared), choices, sideBySide }
})

export default function Comparison() {
  const page = useLoaderData<typeof loader>()
  const { crumbs, document, base, from, to, title, compared, counted, choices, sideBySide } = page
  const words = useWords().versions
  const here = `${base}/comparison?from=${from}${to === null ? '' : `&to=${to}`}`
  const differs = counted.added + counted.removed + counted.changed > 0
  return (
    <>
      <PageHeading title={title} crumbs={crumbs} facts={differs && <span>{words.counted(counted)}</span>} />
      <div className="tv-stack">
        {differs ? (
          <>
            <p>
              {sideBySide ? (
                <Link to={here}>{words.merged}</Link>
              ) : (
                <Link to={`${here}&view=side`}>{words.sideBySide}</Link>
              )}
            </p>
            {sideBySide ? (
              <SideBySide
                compared={compared}
                lang={document.language}
                names={{
                  before: words.version(from),
                  after: to === null ? words.now : words.version(to),
                }}
              />
            ) : (
              <Merged compared={compared} lang={document.language} />
            )}
          </>
        ) : (
          <EmptyState>{words.alike}</EmptyState>
        )}
        <CompareForm key={`${here}${sideBySide}`} {...{ base, choices, from, to, sideBySide }} />
      </div>
    </>
  )
}
