import type { Logger } from 'pino'
import { localDateOf } from '~/core/calendar'
import type { Store } from '~/core/store'
import { write } from '~/core/write'
import { keepReads, type Read } from '~/domain/reads/keep.server'

/** Who opened what can wait this long: no page and no socket waits for it. */
const settleMs = 5_000

/**
 * Puts down who opens which document or fetches which file on which day, once each, apart from what opens it. What has been told of and not yet
 * been put down is lost when the process is killed, and not when it is stopped.
 */
export function followReads(store: Store, log: Logger, afterMs = settleMs): { stop(): Promise<void> } {
  const waiting = new Map<string, Read>()
  let known = { day: '', keys: new Set<string>() }
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()

  async function putDown() {
    const reads = [...waiting]
    waiting.clear()
    if (!reads.length) return
    try {
      await write(store, null, (tx) =>
        keepReads(
          tx,
          reads.map(([, read]) => read),
        ),
      )
      for (const [key, { day }] of reads) if (day === known.day) known.keys.add(key)
    } catch (error) {
      log.error({ error: String(error) }, 'who opened documents and files was not put down')
      for (const [key, read] of reads) waiting.set(key, read)
    }
  }

  function soon() {
    timer ??= setTimeout(() => {
      timer = undefined
      running = running.then(putDown)
    }, afterMs).unref()
  }

  function note(userId: string, what: { documentId: string } | { fileId: string }) {
    const day = localDateOf(store.clock.now())
    if (known.day !== day) known = { day, keys: new Set() }
    const key = `${Object.values(what).join()} ${day} ${userId}`
    if (known.keys.has(key)) return
    waiting.set(key, { userId, day, ...what })
    soon()
  }

  const silences = [
    store.bus.on('document-opened', ({ userId, documentId }) => note(userId, { documentId })),
    store.bus.on('file-opened', ({ userId, fileId }) => note(userId, { fileId })),
  ]
  return {
    async stop() {
      for (const silence of silences) silence()
      clearTimeout(timer)
      await running
      await putDown()
    },
  }
}
