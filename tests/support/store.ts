import { createBus } from '~/core/bus'
import { localDateOf } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import type { Store } from '~/core/store'
import { StillClock } from './clock'
import { freshDatabase } from './database'

export interface TestStore extends Store {
  readonly clock: StillClock
}

/** A store over an empty database, with a clock that stands still. */
export async function createTestStore(): Promise<TestStore> {
  return { database: await freshDatabase(), clock: new StillClock(), bus: createBus() }
}

/** The scope of a read, as a guarded loader has it. */
export function reading(store: Store): Scope {
  const now = store.clock.now()
  return { db: store.database.reader, now, today: localDateOf(now), grants: new Set() }
}
