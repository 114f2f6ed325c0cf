import { useWords } from '~/i18n/use-words'
import { Timeline } from '~/ui/page/Timeline'

type Revision = { id: string; before: string; reason: string; by: string; at: string }

/** How the words of a decision were corrected: what they were before, and why. */
export function Revisions({ revisions, now }: { revisions: readonly Revision[]; now: string }) {
  const words = useWords().decisions
  if (!revisions.length) return <p className="tv-muted">{words.noRevisions}</p>
  return (
    <Timeline
      label={words.revisions}
      now={now}
      entries={revisions.map(({ id, at, by, before, reason }) => ({
        id,
        at,
        what: words.revised(by),
        detail: (
          <>
            <p>{reason}</p>
            <p className="tv-multiline">{words.before(before)}</p>
          </>
        ),
      }))}
    />
  )
}
