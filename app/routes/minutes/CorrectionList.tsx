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
  abandoned: { by: string; at: string; reason: string } | null
}

/** The later versions of approved minutes, with why they were made. */
export function CorrectionList(props: {
  corrections: readonly Correction[]
  documents: string
  base: string
  mayApprove: boolean
  mayAbandon: boolean
  now: string
}) {
  const { corrections, documents, base, mayApprove, mayAbandon, now } = props
  const words = useWords().minutesRounds.correction
  if (!corrections.length) return <p className="tv-muted">{words.none}</p>
  return (
    <ul className="tv-rounds">
      {corrections.map(({ id, number, documentId, reason, by, at, approved, abandoned }) => (
        <li key={id}>
          <p>
            <strong>{words.version(number)}</strong>{' '}
            {abandoned ? (
              <StatusTag tone="neutral">{words.abandoned}</StatusTag>
            ) : (
              !approved && <StatusTag tone="ochre">{words.underWork}</StatusTag>
            )}
          </p>
          <p className="tv-multiline">{reason}</p>
          <p className="tv-muted">
            {approved ? words.approvedBy(approved.by) : words.begunBy(by)}{' '}
            <InstantText instant={approved?.at ?? at} now={now} />
          </p>
          {abandoned && (
            <>
              <p className="tv-muted">
                {words.abandonedBy(abandoned.by)} <InstantText instant={abandoned.at} now={now} />
              </p>
              <p className="tv-multiline">{abandoned.reason}</p>
            </>
          )}
          <p className="tv-actions">
            <Link to={`${documents}/${documentId}`}>{approved || abandoned ? words.read : words.write}</Link>
            {!approved && !abandoned && mayAbandon && (
              <Link to={`${base}/corrections/${id}/abandonment`}>{words.abandon}</Link>
            )}
            {!approved && !abandoned && mayApprove && (
              <Link to={`${base}/corrections/${id}/approval`}>{words.approve}</Link>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
