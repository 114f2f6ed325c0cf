import { useWords } from '~/i18n/use-words'
import { InstantText } from '~/ui/time/InstantText'
import { StatusTag } from '~/ui/page/StatusTag'
import type { ShownThread } from '../shown-thread'

/** What came of a thread, and who saw to it; nothing while it is open. */
export function Outcome({ thread, now }: { thread: ShownThread; now: string }) {
  const words = useWords().comments
  const { decision, resolved } = thread
  if (decision) {
    const accepted = decision.outcome === 'accepted'
    const { name, organisation } = decision.by
    return (
      <div className="tv-card__outcome">
        <StatusTag tone={accepted ? 'success' : 'neutral'}>
          {accepted ? words.accepted : words.declined}
        </StatusTag>
        <p>
          {words.decidedBy[decision.outcome](`${name}, ${organisation}`)}{' '}
          <InstantText instant={decision.at} now={now} />
        </p>
        {decision.reason && <p className="tv-card__text">{decision.reason}</p>}
      </div>
    )
  }
  if (!resolved) return null
  return (
    <div className="tv-card__outcome">
      <StatusTag tone="neutral">{words.resolved}</StatusTag>
      <p>
        {words.resolvedBy(resolved.by)} <InstantText instant={resolved.at} now={now} />
      </p>
    </div>
  )
}
