import type { Logger } from 'pino'
import type { Store } from '~/core/store'
import { writeInvitations, type Sender } from '~/domain/calendar/invitations.server'

/** A notice is followed by others when somebody puts a mistake right at once: then the last one is sent. */
const settleMs = 2_000
/** What was stored just before the process ended is found when it starts again, and now and then. */
const intervalMs = 600_000

/** Sends notices of meetings as calendar invitations while the process runs, soon after each. */
export function followNotices(store: Store, log: Logger, sender: Sender): { stop(): Promise<void> } {
  let running: Promise<void> | undefined
  let again = false
  let timer: NodeJS.Timeout | undefined

  function run() {
    if (running) {
      again = true
      return
    }
    running = writeInvitations(store, sender)
      .catch((error: unknown) => log.error({ error: String(error) }, 'invitations were not written'))
      .finally(() => {
        running = undefined
        if (again) soon()
        again = false
      })
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(run, settleMs)
    timer.unref()
  }
  const silence = store.bus.on('signal', ({ topics }) => {
    if (topics.some((topic) => topic.startsWith('meeting:'))) soon()
  })
  const interval = setInterval(run, intervalMs)
  interval.unref()
  soon()
  return {
    async stop() {
      silence()
      clearInterval(interval)
      again = false
      clearTimeout(timer)
      await running
      clearTimeout(timer)
    },
  }
}
