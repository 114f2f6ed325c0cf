import { Link } from '@remix-run/react'

/** The documents that go with a proposal: as they were kept when it was sent out, for those who read versions. */
export function Papers(props: {
  papers: ReadonlyArray<{ id: string; title: string; version: number | null }>
  documents: string
  mayReadVersions: boolean
}) {
  const { papers, documents, mayReadVersions } = props
  return (
    <ul className="tv-link-list">
      {papers.map(({ id, title, version }) => (
        <li key={id}>
          <Link
            to={
              version !== null && mayReadVersions
                ? `${documents}/${id}/versions/${version}`
                : `${documents}/${id}`
            }
          >
            {title}
          </Link>
        </li>
      ))}
    </ul>
  )
}
