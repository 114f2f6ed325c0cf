import type { ShownThread, UseAnswer } from '../shown-thread'
import { ThreadView } from './thread-view'
import { useWords } from '~/i18n/use-words'

type ThreadCardProps = {
  thread: ShownThread
  now: string
  useAnswer: UseAnswer
  active: boolean
  onActivate: () => void
}

/** A thread beside its words: short until it is chosen, then with everything that may be done. */
export function ThreadCard({ thread, now, useAnswer, active, onActivate }: ThreadCardProps) {
  const words = useWords().comments
  const name = words.threadBy[thread.kind](thread.author.name)
  return (
    <article
      data-card={thread.id}
      data-active={active}
      className="tv-card"
      aria-label={name}
      onFocus={active ? undefined : onActivate}
    >
      <ThreadView thread={thread} now={now} useAnswer={useAnswer} short={!active} />
      {!active && (
        <button type="button" className="tv-card__open" aria-label={words.open(name)} onClick={onActivate} />
      )}
    </article>
  )
}
