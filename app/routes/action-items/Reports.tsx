import { useWords } from '~/i18n/use-words'
import { Timeline } from '~/ui/page/Timeline'

type State = 'not_started' | 'in_progress' | 'blocked' | 'done' | 'dropped'

/** What has been reported of an action item, the newest first. */
export function Reports(props: {
  reports: ReadonlyArray<{ id: string; from: State; to: State; note: string; by: string; at: string }>
  now: string
}) {
  const { states, page } = useWords().actionItems
  if (!props.reports.length) return <p className="tv-muted">{page.noHistory}</p>
  return (
    <Timeline
      label={page.history}
      now={props.now}
      entries={[...props.reports].reverse().map(({ id, from, to, note, by, at }) => ({
        id,
        at,
        what: from === to ? page.noted(by) : page.reported(by, states[to]),
        detail: note || undefined,
      }))}
    />
  )
}
