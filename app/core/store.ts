import type { OpenDatabase } from '#db/database'
import type { Bus } from './bus'
import type { Clock } from './clock'

/** What every read and write needs; made once per process. */
export interface Store {
  readonly database: OpenDatabase
  readonly clock: Clock
  readonly bus: Bus
}
