import { Link } from '@remix-run/react'
import type { sinceLast } from '~/domain/meeting-papers/since-last.server'
import { useWords } from '~/i18n/use-words'
import { InternalTag } from '~/ui/page/InternalTag'
import { ActionItemLines } from './Outcomes'

/** What an agenda opens with: what earlier meetings left to be done. */
export function SinceLast({ since, base }: { since: Awaited<ReturnType<typeof sinceLast>>; base: string }) {
  const { itemOutcomes, decisions: decisionWords } = useWords()
  const words = itemOutcomes.since
  const { actionItems, decisions } = since
  return (
    <div className="tv-since">
      <h3>{words.heading}</h3>
      {actionItems.total + decisions.total === 0 && <p className="tv-muted">{words.nothing}</p>}
      {actionItems.total > 0 && (
        <>
          <h4>{words.actionItems}</h4>
          <ActionItemLines items={actionItems.items} base={`${base}/action-items`} />
          {actionItems.total > actionItems.items.length && (
            <Link to={`${base}/action-items`}>{words.all(actionItems.total)}</Link>
          )}
        </>
      )}
      {decisions.total > 0 && (
        <>
          <h4>{words.decisions}</h4>
          <ul className="tv-link-list">
            {decisions.decisions.map(({ id, number, text, isInternal }) => (
              <li key={id}>
                <Link to={`${base}/decisions/${id}`}>{decisionWords.number(number)}</Link>{' '}
                {isInternal && <InternalTag />} <span className="tv-multiline">{text}</span>
              </li>
            ))}
          </ul>
          {decisions.total > decisions.decisions.length && (
            <Link to={`${base}/decisions`}>{words.all(decisions.total)}</Link>
          )}
        </>
      )}
    </div>
  )
}
