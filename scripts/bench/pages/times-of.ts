import { setTimeout as pause } from 'node:timers/promises'
import { percentiles, type Percentiles } from '../measuring/percentiles'
import { ask, type Asking } from './ask'
import type { Served } from './served'

export interface PageTimes {
  /** In the server, by its access log, in ms. */
  server: Percentiles
  /** As the one who asks sees it on the same machine, in ms. */
  seen: Percentiles
  /** Processor time of the server for a page, in ms: what does not depend on what else the machine does. */
  cpu: number | null
}

/** Asks for pages at a steady rate, first for so long that the compiler gets done with their code. */
export async function timesOf(
  served: Served,
  { next, perSecond, warmUpSeconds, seconds }: Omit<Asking, 'url'> & { warmUpSeconds: number },
): Promise<PageTimes> {
  const asking = { url: served.url, next, perSecond }
  await ask({ ...asking, seconds: warmUpSeconds })
  await pause(500)
  served.takeLog()
  const before = served.cpuMs()
  const seen = await ask({ ...asking, seconds })
  await pause(500)
  const after = served.cpuMs()
  return {
    server: percentiles(served.takeLog().map(({ ms }) => ms)),
    seen: percentiles(seen),
    cpu: before === null || after === null ? null : Math.round(((after - before) / seen.length) * 10) / 10,
  }
}
