import { desc } from 'drizzle-orm'
import type { Database } from '#db/database'
import { activity } from '#db/schema'
import type { ActivityAction } from './activity-actions'
import { chainStart, hashOf } from './activity-chain'
import { localDateOf } from './calendar'
import type { Bus } from './bus'
import type { Scope } from './scope'
import type { Store } from './store'

/** What an entry of the log is about. */
export interface Deed {
  workspaceId?: string | null
  object: { kind: string; id: string }
  detail?: Record<string, string | number | null>
}

/** One transaction. Inside it only the database is awaited. */
export interface Tx extends Scope {
  /** Who does it; null for the system itself. */
  readonly actorId: string | null
  /** For telling, after the commit. */
  readonly bus: Bus
  /** Appends to the log, in this transaction. */
  record(action: ActivityAction, deed: Deed): Promise<void>
  /** Runs after the commit, and not at all after a roll-back. */
  onCommit(consequence: () => void | Promise<void>): void
  /** Tells those who watch these topics, after the commit, that something has changed. */
  signal(...topics: string[]): void
}

/**
 * The only way to change the database: one durable transaction at a time, in the order asked for.
 * `requires` names the action whose grant must have been given when `work` is done, else everything is rolled back.
 * @throws what `work` throws, after the roll-back
 */
export async function write<Result>(
  store: Store,
  actorId: string | null,
  work: (tx: Tx) => Promise<Result>,
  options: { requires?: string; grants?: Iterable<string> } = {},
): Promise<Result> {
  const consequences: Array<() => void | Promise<void>> = []
  const topics = new Set<string>()
  const result = await store.database.transaction(async (db) => {
    const now = store.clock.now()
    const tx: Tx = {
      db,
      now,
      today: localDateOf(now),
      actorId,
      bus: store.bus,
      grants: new Set(options.grants),
      record: (action, deed) => append(db, now, actorId, action, deed),
      onCommit: (consequence) => void consequences.push(consequence),
      signal: (...changed) => changed.forEach((topic) => topics.add(topic)),
    }
    const done = await work(tx)
    if (options.requires && !tx.grants.has(options.requires)) {
      throw new Error(`"${options.requires}" was declared and never granted`)
    }
    return done
  })
  for (const consequence of consequences) await consequence()
  if (topics.size) store.bus.emit('signal', { topics: [...topics] })
  return result
}

async function append(db: Database, now: Date, actorId: string | null, action: ActivityAction, deed: Deed) {
  const [last] = await db
    .select({ sequence: activity.sequence, hash: activity.hash })
    .from(activity)
    .orderBy(desc(activity.sequence))
    .limit(1)
  const entry = {
    sequence: (last?.sequence ?? 0) + 1,
    at: now,
    actorId,
    action,
    workspaceId: deed.workspaceId ?? null,
    objectKind: deed.object.kind,
    objectId: deed.object.id,
    detail: deed.detail ?? {},
    previousHash: last?.hash ?? chainStart,
  }
  await db.insert(activity).values({ ...entry, hash: hashOf(entry) })
}
