import type { Logger } from 'pino'
import type { Store } from '~/core/store'
import { overwriteRemoved } from '~/domain/guardrail/removals.server'

/** Overwrites what has been removed for good in the database's files: after each removal, and what an earlier process left. */
export function followRemovals(store: Store, log: Logger): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve()
  const follow = () => {
    running = running
      .then(() => overwriteRemoved(store))
      .catch((error: unknown) =>
        log.error({ error: String(error) }, 'what was removed is not overwritten yet'),
      )
  }
  const silence = store.bus.on('words-removed', follow)
  follow()
  return {
    async stop() {
      silence()
      await running
    },
  }
}
