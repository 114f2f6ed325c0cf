import { memo } from 'react'
import type { ShownThread, UseAnswer } from '../shown-thread'
import { ThreadView } from './thread-view'
import { useWords } from '~/i18n/use-words'

type ThreadCardProps = {
  thread: ShownThread
  now: string
  useAnswer: UseAnswer
  active: boolean
  onActivate: (id: string) => void
}

/**
 * A thread beside its words: short until it is chosen, then with everything that may be done. Cards are drawn anew only
 * when something in them changes: there may be hundreds, and they move with every line that somebody adds to the text.
 */
export const ThreadCard = memo(function ThreadCard(props: ThreadCardProps) {
  const { thread, now, useAnswer, active, onActivate } = props
  const activate = () => onActivate(thread.id)
  const words = useWords().comments
  const name = words.threadBy[thread.kind](thread.author.name)
  return (
    <article
      data-card={thread.id}
      data-active={active}
      className="tv-card"
      aria-label={name}
      onFocus={active ? undefined : activate}
    >
      <ThreadView thread={thread} now={now} useAnswer={useAnswer} short={!active} />
      {!active && (
        <button type="button" className="tv-card__open" aria-label={words.open(name)} onClick={activate} />
      )}
    </article>
  )
})
