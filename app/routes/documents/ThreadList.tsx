import { ThreadView } from '~/editor/react/surface/margin/thread-view'
import type { ShownThread } from '~/editor/react/surface/shown-thread'
import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'

type ThreadListProps = {
  threads: readonly ShownThread[]
  now: string
  /** As of `ThreadView`. */
  short?: boolean
  folded?: boolean
}

/** Threads below each other, away from the text. */
export function ThreadList(props: ThreadListProps) {
  const { threadBy } = useWords().comments
  return (
    <ul className="tv-thread-list">
      {props.threads.map((thread) => (
        <li key={thread.id}>
          <article className="tv-card" aria-label={threadBy[thread.kind](thread.author.name)}>
            <ThreadView
              thread={thread}
              now={props.now}
              useAnswer={useAnswer}
              short={props.short}
              showQuote
              folded={props.folded}
            />
          </article>
        </li>
      ))}
    </ul>
  )
}
