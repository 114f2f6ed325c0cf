import { localDateOf } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import type { RequestContext } from './context'

/** A scope for looking something up before a transaction. */
export function readerOf({ store }: RequestContext): Scope {
  const now = store.clock.now()
  return { db: store.database.reader, now, today: localDateOf(now), grants: new Set<string>() }
}
