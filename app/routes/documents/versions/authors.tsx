import { useLoaderData } from '@remix-run/react'
import { documentAt } from '~/domain/documents/at.server'
import { authorsOf } from '~/domain/versions/authors.server'
import { opened } from '~/http/opened.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { versionPageAround } from './version-page.server'

export const meta = titleFromLoader

/** Who wrote which passage of the text as it stands. */
export const loader = read({ access: 'document.read_history' }, async (reading) => {
  const { viewer, params, language } = reading
  const { authors: title } = dictionary(language).versions
  const around = await versionPageAround(reading, 'document.read_history', title, true)
  const { document } = await documentAt(reading, viewer, params, 'document.read_history')
  opened(reading, document.id)
  return { ...around, ...(await authorsOf(reading, document)) }
})

export default function Authors() {
  const { crumbs, document, blocks, authors } = useLoaderData<typeof loader>()
  const words = useWords().versions
  const nameOf = (userId: string | null) => {
    const author = userId === null ? undefined : authors[userId]
    if (!author) return words.nobody
    return author.organisation ? `${author.name}, ${author.organisation}` : author.name
  }
  return (
    <>
      <PageHeading title={words.authors} purpose={words.authorsPurpose} crumbs={crumbs} />
      {blocks.length ? (
        <ol className="tv-authors">
          {blocks.map((passages, nth) => (
            <li key={nth}>
              {passages.map((passage, place) => (
                <div key={place} className="tv-authors__passage">
                  <p className="tv-muted">{nameOf(passage.userId)}</p>
                  <p lang={document.language}>{passage.text}</p>
                </div>
              ))}
            </li>
          ))}
        </ol>
      ) : (
        <EmptyState>{words.nothingWritten}</EmptyState>
      )}
    </>
  )
}
