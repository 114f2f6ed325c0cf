import { Link } from '@remix-run/react'
import type { ListedActionItem } from '~/domain/action-items/present'
import type { decisionPage } from '~/domain/decisions/queries.server'
import { useWords } from '~/i18n/use-words'
import { InternalTag } from '~/ui/page/InternalTag'
import { Timeline } from '~/ui/page/Timeline'

type Facts = Awaited<ReturnType<typeof decisionPage>>

/** How far a decision has come, step by step, and what is to be done in the same item. */
export function CameOf(props: { facts: Facts; actionItems: readonly ListedActionItem[]; now: string }) {
  const { facts, actionItems, now } = props
  const { decisions: words, meetings } = useWords()
  const home = `/workspaces/${facts.workspace.slug}`
  const { supersededBy } = facts
  return (
    <>
      {supersededBy && (
        <p>
          <Link to={`${home}/decisions/${supersededBy.id}`}>{words.supersededBy(supersededBy.number)}</Link>
        </p>
      )}
      {facts.reports.length ? (
        <Timeline
          label={words.cameOf}
          now={now}
          entries={facts.reports.map(({ id, at, by, to, note, supersededBy: other }) => ({
            id,
            at,
            what: other ? words.reportedSuperseded(by, other.number) : words.reported(by, words.states[to]),
            detail: note || undefined,
          }))}
        />
      ) : (
        <p className="tv-muted">{words.noReports}</p>
      )}
      <h3>{words.actionItems}</h3>
      {actionItems.length ? (
        <ul className="tv-link-list">
          {actionItems.map(({ id, title, state, isInternal }) => (
            <li key={id}>
              <Link to={`${home}/action-items/${id}`}>{title}</Link> {isInternal && <InternalTag />}{' '}
              <span className="tv-muted">{meetings.outcomes.states[state]}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="tv-muted">{words.noActionItems}</p>
      )}
    </>
  )
}
