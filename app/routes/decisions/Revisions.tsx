import { useWords } from '~/i18n/use-words'
import { Timeline } from '~/ui/page/Timeline'

type Revision = { id: string; before: string; isReworded: boolean; reason: string; by: string; at: string }

/** How a decision was corrected: what its words were before, or that it serves another task of the mandate, and why. */
export function Revisions({ revisions, now }: { revisions: readonly Revision[]; now: string }) {
  const words = useWords().decisions
  if (!revisions.length) return <p className="tv-muted">{words.noRevisions}</p>
  return (
    <Timeline
      label={words.revisions}
      now={now}
      entries={revisions.map(({ id, at, by, before, isReworded, reason }) => ({
        id,
        at,
        what: isReworded ? words.revised(by) : words.retasked(by),
        detail: (
          <>
            <p>{reason}</p>
            {isReworded && <p className="tv-multiline">{words.before(before)}</p>}
          </>
        ),
      }))}
    />
  )
}
