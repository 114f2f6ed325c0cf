import { useWords } from '~/i18n/use-words'
import { Timeline } from '~/ui/page/Timeline'

type Change = {
  id: string
  organisation: string
  kind: 'changed' | 'withdrawn'
  before: string
  by: string
  at: string
}

/** What dissents said before they were changed or withdrawn. */
export function DissentHistory({ changes, now }: { changes: readonly Change[]; now: string }) {
  const words = useWords().itemOutcomes
  return (
    <Timeline
      label={words.dissentHistory}
      now={now}
      entries={changes.map(({ id, at, kind, by, organisation, before }) => ({
        id,
        at,
        what:
          kind === 'changed'
            ? words.dissentChanged(by, organisation)
            : words.dissentWithdrawn(by, organisation),
        detail: <p className="tv-multiline">{words.dissentBefore(before)}</p>,
      }))}
    />
  )
}
