import type { TaskServed } from '~/domain/mandates/serving.server'
import { useWords } from '~/i18n/use-words'
import { Timeline } from '~/ui/page/Timeline'

interface Revision {
  id: string
  before: string
  /** Null when it served none. */
  taskBefore: string | null
  isReworded: boolean
  isRetasked: boolean
  reason: string
  by: string
  at: string
}

/** How a decision was corrected: what its words and its task of the mandate were before, and why. `tasks` are those that the reader may know. */
export function Revisions(props: {
  revisions: readonly Revision[]
  tasks: ReadonlyArray<TaskServed>
  now: string
}) {
  const { revisions, tasks, now } = props
  const { decisions: words, actionItems } = useWords()
  if (!revisions.length) return <p className="tv-muted">{words.noRevisions}</p>
  const taskBeforeOf = (taskId: string | null) => {
    if (taskId === null) return <p>{words.before(actionItems.noTask)}</p>
    const task = tasks.find(({ id }) => id === taskId)
    return task && <p>{words.before(actionItems.taskOfVersion(task.number, task.version, task.text))}</p>
  }
  return (
    <Timeline
      label={words.revisions}
      now={now}
      entries={revisions.map(({ id, at, by, before, taskBefore, isReworded, isRetasked, reason }) => ({
        id,
        at,
        what: isReworded ? words.revised(by) : words.retasked(by),
        detail: (
          <>
            <p>{reason}</p>
            {isReworded && <p className="tv-multiline">{words.before(before)}</p>}
            {isRetasked && taskBeforeOf(taskBefore)}
          </>
        ),
      }))}
    />
  )
}
