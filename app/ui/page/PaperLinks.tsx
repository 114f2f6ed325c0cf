import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'
import { StatusTag } from './StatusTag'
import { Thumbnail } from './Thumbnail'

export type LinkedPaper = {
  id: string
  title: string
  version: number | null
  hasChanged: boolean
  /** Of a file: where its bytes or its page are, and a small picture of a picture. */
  file?: { href: string; isBytes: boolean; thumbnail: string | null }
}

/** Documents and files that go with something, as they were sent with it for those who read versions; and whether they are different now. */
export function PaperLinks(props: {
  papers: readonly LinkedPaper[]
  /** Address of the workspace's documents. */
  documents: string
  mayReadVersions: boolean
  /** Says that a paper is different now; of an agenda, since its notice. */
  changed?: string
}) {
  const words = useWords().meetings.papers
  const { papers, documents, mayReadVersions, changed = words.changed } = props
  if (!papers.length) return null
  return (
    <ul className="tv-link-list" aria-label={words.heading}>
      {papers.map((paper) => (
        <li key={paper.id}>
          <span className="tv-pictured">
            {paper.file?.thumbnail && <Thumbnail src={paper.file.thumbnail} />}
            <PaperLink paper={paper} documents={documents} mayReadVersions={mayReadVersions} />
          </span>{' '}
          {paper.hasChanged && <StatusTag tone="warning">{changed}</StatusTag>}
        </li>
      ))}
    </ul>
  )
}

function PaperLink(props: { paper: LinkedPaper; documents: string; mayReadVersions: boolean }) {
  const { paper, documents, mayReadVersions } = props
  const { id, title, version, file } = paper
  if (file?.isBytes)
    return (
      <a href={file.href} download>
        {title}
      </a>
    )
  const stood = version !== null && mayReadVersions ? `/versions/${version}` : ''
  return <Link to={file?.href ?? `${documents}/${id}${stood}`}>{title}</Link>
}
