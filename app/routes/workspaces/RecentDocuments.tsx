import { Link } from '@remix-run/react'
import type { recentDocuments } from '~/domain/documents/recent.server'
import { useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { InstantText } from '~/ui/time/InstantText'

/** States that tell two texts of one name apart, or that ask for something. */
const worthSaying: readonly string[] = ['in_review', 'superseded', 'withdrawn']

/** The texts that changed last. */
export function RecentDocuments(props: {
  base: string
  documents: Awaited<ReturnType<typeof recentDocuments>>
  now: string
}) {
  const { base, documents, now } = props
  const { workspaces, documents: documentWords } = useWords()
  const words = workspaces.overview
  return (
    <Section title={words.documents} action={<Link to={`${base}/documents`}>{words.allDocuments}</Link>}>
      {documents.length ? (
        <ul className="tv-desk-list">
          {documents.map(({ id, title, kind, state, language, changedAt }) => (
            <li key={id}>
              <div>
                <Link to={`${base}/documents/${id}`} lang={language}>
                  {title}
                </Link>
                <p className="tv-muted">
                  {documentWords.kinds[kind]}
                  {worthSaying.includes(state) && ` · ${documentWords.states[state]}`}
                </p>
              </div>
              <p className="tv-desk-list__when">
                <InstantText instant={changedAt} now={now} dayOnly />
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="tv-muted">{words.noDocuments}</p>
      )}
    </Section>
  )
}
