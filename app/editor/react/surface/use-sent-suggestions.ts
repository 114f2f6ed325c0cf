import { useFetcher } from '@remix-run/react'
import { useCallback, useEffect, useState } from 'react'
import type { Anchor } from '../../anchors'
import type { Thread } from '../../extensions/drawn-threads'
import { isDone } from '../is-done'
import type { ShownThread } from './shown-thread'

/** A suggestion that was written in the text and is on its way. */
export type Sent = { id: string; anchor: Anchor; replacement: string; format?: string | undefined }

/**
 * Sends suggestions one after the other in the order they were written, and shows them until the page has them. One that is
 * refused is handed on, with its words and the answer that says why, and the others go on.
 */
export function useSentSuggestions(href: string, onRefused: (refused: Sent, answer: unknown) => void) {
  const { submit, state, data } = useFetcher<unknown>()
  const [waiting, setWaiting] = useState<readonly Sent[]>([])
  const [underWay, setUnderWay] = useState<Sent | null>(null)
  const [answered, setAnswered] = useState<unknown>(undefined)

  useEffect(() => {
    const [first] = waiting
    if (underWay || !first) return
    setUnderWay(first)
    const { from, to, quote } = first.anchor
    const form = {
      inPlace: '1',
      kind: 'suggestion',
      from,
      to,
      quote,
      replacement: first.replacement,
      format: first.format ?? '',
      text: '',
    }
    submit(form, { method: 'post', action: href })
  }, [waiting, underWay, href, submit])

  useEffect(() => {
    if (!underWay || state !== 'idle' || data === undefined || data === answered) return
    setAnswered(data)
    setWaiting((now) => now.filter(({ id }) => id !== underWay.id))
    setUnderWay(null)
    if (!isDone(data)) onRefused(underWay, data)
  }, [underWay, state, data, answered, onRefused])

  const send = useCallback((anchor: Anchor, replacement: string, format?: string) => {
    setWaiting((now) => [...now, { id: `sent-${crypto.randomUUID()}`, anchor, replacement, format }])
  }, [])
  return { send, waiting }
}

/** What is on its way, as it is drawn over the text. `there` are the threads of the page: it may have one before its sender is told. */
export function shownSent(
  waiting: readonly Sent[],
  there: readonly Pick<ShownThread, 'anchor' | 'replacement' | 'format'>[],
): Thread[] {
  return waiting
    .filter(({ anchor: { from, to }, replacement, format }) =>
      there.every(
        (thread) =>
          (format === undefined ? thread.replacement !== replacement : thread.format !== format) ||
          thread.anchor.from !== from ||
          thread.anchor.to !== to,
      ),
    )
    .map((sent) => ({ ...sent, kind: 'suggestion', resolved: false }))
}
