import { Link } from '@remix-run/react'
import type { ItemOutcome } from '~/domain/minutes/item-outcomes.server'
import { useWords } from '~/i18n/use-words'

/** What came of an item, one line for each; nothing while nothing has. `meetings` is the address of the calendar. */
export function ItemOutcomes({ outcome, meetings }: { outcome?: ItemOutcome; meetings: string }) {
  const words = useWords().itemOutcomes
  if (!outcome) return null
  const { recorded, decisions, actionItems, dissents, previous, next, isWaiting } = outcome
  const register = meetings.replace(/meetings$/, 'decisions')
  return (
    <div className="tv-agenda__outcomes">
      {previous && (
        <p>
          <Link to={`${meetings}/${previous.meetingId}`}>{words.previous(previous.number)}</Link>
        </p>
      )}
      {recorded && (
        <p>
          <strong>{words.kinds[recorded.kind]}</strong> {recorded.note}
        </p>
      )}
      {decisions.map(({ id, number }) => (
        <p key={id}>
          <Link to={`${register}/${id}`}>{words.decision(number)}</Link>
        </p>
      ))}
      {actionItems > 0 && <p>{words.actionItems(actionItems)}</p>}
      {dissents.map(({ organisation, text }) => (
        <p key={organisation} className="tv-multiline">
          {words.dissentFrom(organisation, text)}
        </p>
      ))}
      {next && (
        <p>
          <Link to={`${meetings}/${next.meetingId}`}>{words.next(next.number)}</Link>
        </p>
      )}
      {isWaiting && <p>{words.waiting}</p>}
    </div>
  )
}
