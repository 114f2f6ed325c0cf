import { setTimeout } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { FileFolder } from '~/core/file-folder'
import type { Store } from '~/core/store'
import type { Scanner } from '~/domain/files/scanner'
import { scanWaiting } from '~/domain/files/scan.server'

/** A scanner that cannot be reached is asked again after this long. */
const againMs = 30_000
/** A scan under way is waited for this long when the process ends, in milliseconds. */
const partingMs = 500

/** Has files looked through while the process runs, each soon after it was uploaded. Without a scanner it does nothing. */
export function scanUploads(
  store: Store,
  files: FileFolder,
  log: Logger,
  scanner: Scanner | null,
): { stop(): Promise<void> } {
  if (!scanner) return { stop: async () => undefined }
  let running: Promise<void> | undefined
  let again = false
  let stopped = false

  function run() {
    if (stopped) return
    if (running) {
      again = true
      return
    }
    running = scanWaiting(store, files, scanner as Scanner)
      .catch((error: unknown) => log.error({ error: String(error) }, 'files wait for the scanner'))
      .finally(() => {
        running = undefined
        if (again) {
          again = false
          run()
        }
      })
  }
  const silence = store.bus.on('signal', ({ topics }) => {
    if (topics.some((topic) => topic.startsWith('workspace:'))) run()
  })
  const interval = setInterval(run, againMs)
  interval.unref()
  run()
  return {
    async stop() {
      stopped = true
      silence()
      clearInterval(interval)
      // What is being looked through is looked through again after the start.
      await Promise.race([running, setTimeout(partingMs, undefined, { ref: false })])
    },
  }
}
