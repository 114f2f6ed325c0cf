import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'
import { StatusTag } from './StatusTag'

export type LinkedPaper = { id: string; title: string; version: number | null; hasChanged: boolean }

/** Documents that go with something, as they were sent with it for those who read versions; and whether they are different now. */
export function PaperLinks(props: {
  papers: readonly LinkedPaper[]
  /** Address of the workspace's documents. */
  documents: string
  mayReadVersions: boolean
}) {
  const { papers, documents, mayReadVersions } = props
  const words = useWords().meetings.papers
  if (!papers.length) return null
  return (
    <ul className="tv-link-list" aria-label={words.heading}>
      {papers.map(({ id, title, version, hasChanged }) => (
        <li key={id}>
          <Link
            to={
              version !== null && mayReadVersions
                ? `${documents}/${id}/versions/${version}`
                : `${documents}/${id}`
            }
          >
            {title}
          </Link>{' '}
          {hasChanged && <StatusTag tone="warning">{words.changed}</StatusTag>}
        </li>
      ))}
    </ul>
  )
}
