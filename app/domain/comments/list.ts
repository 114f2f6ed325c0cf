import type { PresentedThread } from './present'

/** The parts of the list of what is said about a text, in their order. `gone`: the words are no longer there. */
export const threadParts = ['whole', 'open', 'gone', 'closed'] as const
export type ThreadPart = (typeof threadParts)[number]

type Standing = Pick<PresentedThread, 'kind' | 'decision' | 'resolved' | 'wordsGone'>

/** In which part of the list a thread stands. */
export function partOf({ kind, decision, resolved, wordsGone }: Standing): ThreadPart {
  if (decision ?? resolved) return 'closed'
  if (kind === 'remark') return 'whole'
  return wordsGone ? 'gone' : 'open'
}

/**
 * A page of the list.
 * @param page from 1
 * @returns the parts that the page shows something of, each with how many it has in all
 */
export function pageOfThreads<Listed extends Standing>(
  threads: readonly Listed[],
  { page, size }: { page: number; size: number },
): { part: ThreadPart; total: number; threads: Listed[] }[] {
  const from = (page - 1) * size
  let before = 0
  return threadParts.flatMap((part) => {
    const all = threads.filter((thread) => partOf(thread) === part)
    const shown = all.slice(Math.max(0, from - before), Math.max(0, from + size - before))
    before += all.length
    return shown.length ? [{ part, total: all.length, threads: shown }] : []
  })
}
