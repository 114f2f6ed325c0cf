import type { Logger } from 'pino'
import type { RunningServer } from './start'

/** Longer than this and the process ends anyway. */
const patienceMs = 4_500

/** On SIGTERM or SIGINT: what is open is committed, clients are told, and the process ends within five seconds. */
export function stopOnSignals(server: RunningServer, log: Logger): void {
  let stopping = false
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), patienceMs).unref()
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ error: String(error) }, 'could not stop cleanly')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
