import type { Thread } from '../../extensions/drawn-threads'
import { composingId } from './composing'

export const textViews = ['all', 'without', 'clean'] as const
/** What is drawn over a text: everything that is said of it, all but suggested wordings, or nothing. */
export type TextView = (typeof textViews)[number]

/** The threads that a view shows; what is being written is always among them. */
export function threadsIn(view: TextView, threads: readonly Thread[]): readonly Thread[] {
  if (view === 'all') return threads
  return threads.filter(({ id, kind }) => id === composingId || (view === 'without' && kind === 'comment'))
}
