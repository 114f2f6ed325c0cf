import { Link } from '@remix-run/react'
import type { ShownThread } from '~/editor/react/surface/shown-thread'
import { useWords } from '~/i18n/use-words'
import { ThreadList } from './ThreadList'

const shown = 20

type FirstThreadsProps = {
  threads: readonly ShownThread[]
  now: string
  short?: boolean
  /** The page that has them all. */
  all: string
}

/** So many of the threads as there is room for below a text, and the way to the rest. */
export function FirstThreads({ threads, now, short, all }: FirstThreadsProps) {
  const words = useWords().comments.page
  return (
    <>
      <ThreadList threads={threads.slice(0, shown)} now={now} short={short} folded />
      {threads.length > shown && <Link to={all}>{words.rest(threads.length)}</Link>}
    </>
  )
}
