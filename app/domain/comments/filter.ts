import { partOf } from './list'
import type { PresentedThread } from './present'

/** Ways to look at a part of what is said about a text. `mine` is what one began, spoke in or is to deal with. */
export const threadFilters = ['open', 'mine', 'orphaned', 'closed'] as const
export type ThreadFilter = (typeof threadFilters)[number]

/** What is looked for; null asks for all. An organisation is named by its short name. */
export interface ThreadQuery {
  show: ThreadFilter | null
  organisation: string | null
}

/** Those threads that are asked for, in the order they came in. */
export function filterThreads(
  threads: readonly PresentedThread[],
  { show, organisation }: ThreadQuery,
  viewerId: string,
): PresentedThread[] {
  return threads.filter(
    (thread) =>
      (show === null || isShown(thread, show, viewerId)) &&
      (organisation === null || speakersOf(thread).some((one) => one.organisation === organisation)),
  )
}

/** The organisations that have spoken, by their short names in alphabetical order. */
export function organisationsOf(threads: readonly PresentedThread[]): string[] {
  const names = threads.flatMap((thread) => speakersOf(thread).map(({ organisation }) => organisation))
  return [...new Set(names)].filter((name) => name !== '').sort((a, b) => a.localeCompare(b, 'nb'))
}

function isShown(thread: PresentedThread, show: ThreadFilter, viewerId: string): boolean {
  if (show === 'mine')
    return [...speakersOf(thread), thread.assignee].some((person) => person?.id === viewerId)
  const part = partOf(thread)
  if (show === 'open') return part !== 'closed'
  return part === (show === 'orphaned' ? 'gone' : 'closed')
}

function speakersOf({ author, comments }: PresentedThread) {
  return [author, ...comments.map((comment) => comment.author)]
}
