import { setImmediate } from 'node:timers/promises'
import type { Logger } from 'pino'
import { localDateOf } from '~/core/calendar'
import type { Store } from '~/core/store'
import { write } from '~/core/write'
import { followedUntil, followLog } from '~/domain/search/follow-log.server'

/** Changes come in flocks; a search that is half a second behind is current. */
const settleMs = 500
/** Typed text tells nobody but those who read along: it is looked for at this interval. */
const intervalMs = 20_000

/** As many things as one transaction brings up to date: a page or a keystroke waits for no more than these. */
const batch = 10

/** Keeps the search index current while the process runs: after each change, and now and then for what was typed. */
export function keepSearchCurrent(store: Store, log: Logger): { stop(): Promise<void> } {
  let after: number | undefined
  let running: Promise<void> | undefined
  let again = false
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  async function follow() {
    do {
      again = false
      const now = store.clock.now()
      const scope = { db: store.database.reader, now, today: localDateOf(now), grants: new Set<string>() }
      const from = (after ??= await followedUntil(scope))
      const { until, more } = await write(store, null, (tx) => followLog(tx, from, batch))
      after = until
      again ||= more
      // SQLite answers within the same turn of the process: pages and writers would wait for all of it.
      await setImmediate()
    } while (again && !stopped)
  }

  function run() {
    if (running) {
      again = true
      return
    }
    running = follow()
      .catch((error: unknown) => log.error({ error: String(error) }, 'the search index is behind'))
      .finally(() => {
        running = undefined
      })
  }

  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(run, settleMs)
    timer.unref()
  }
  const interval = setInterval(run, intervalMs)
  interval.unref()
  const silence = store.bus.on('signal', soon)
  soon()
  return {
    async stop() {
      silence()
      clearTimeout(timer)
      clearInterval(interval)
      stopped = true
      await running
    },
  }
}
