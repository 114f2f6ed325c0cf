import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'
import { StatusTag } from '~/ui/page/StatusTag'
import { InstantText } from '~/ui/time/InstantText'

interface Correction {
  id: string
  number: number
  documentId: string
  reason: string
  by: string
  at: string
  approved: { by: string; at: string } | null
}

/** The later versions of approved minutes, with why they were made. */
export function CorrectionList(props: {
  corrections: readonly Correction[]
  documents: string
  base: string
  mayApprove: boolean
  now: string
}) {
  const { corrections, documents, base, mayApprove, now } = props
  const words = useWords().minutesRounds.correction
  if (!corrections.length) return <p className="tv-muted">{words.none}</p>
  return (
    <ul className="tv-rounds">
      {corrections.map(({ id, number, documentId, reason, by, at, approved }) => (
        <li key={id}>
          <p>
            <strong>{words.version(number)}</strong>{' '}
            {!approved && <StatusTag tone="ochre">{words.underWork}</StatusTag>}
          </p>
          <p className="tv-multiline">{reason}</p>
          <p className="tv-muted">
            {approved ? words.approvedBy(approved.by) : words.begunBy(by)}{' '}
            <InstantText instant={approved?.at ?? at} now={now} />
          </p>
          <p className="tv-actions">
            <Link to={`${documents}/${documentId}`}>{approved ? words.read : words.write}</Link>
            {!approved && mayApprove && (
              <Link to={`${base}/corrections/${id}/approval`}>{words.approve}</Link>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
