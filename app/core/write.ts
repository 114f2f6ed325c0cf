import { desc, sql } from 'drizzle-orm'
import type { Database } from '#db/database'
import { activity } from '#db/schema'
import type { ActivityAction } from './activity-actions'
import { chainStart, hashOf } from './activity-chain'
import { localDateOf } from './calendar'
import { prepared } from './prepared'
import type { Bus } from './bus'
import type { Scope } from './scope'
import type { Store } from './store'

/** What an entry of the log is about. */
export interface Deed {
  /** Whose it is, where one transaction tells of what several have done; without it, whoever does the transaction. */
  actorId?: string
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
    const log = logIn(db, now)
    const tx: Tx = {
      db,
      now,
      today: localDateOf(now),
      actorId,
      bus: store.bus,
      grants: new Set(options.grants),
      record: (action, deed) => log(deed.actorId ?? actorId, action, deed),
      onCommit: (consequence) => void consequences.push(consequence),
      signal: (...changed) => changed.forEach((topic) => topics.add(topic)),
    }
    const done = await work(tx)
    if (options.requires && !tx.grants.has(options.requires)) {
      throw new Error(`"${options.requires}" was declared and never granted`)
    }
    return done
  })
  store.bus.emit('committed', {})
  for (const consequence of consequences) await consequence()
  if (topics.size) store.bus.emit('signal', { topics: [...topics] })
  return result
}

/** Appends entries to the log. Writers take turns, so that the newest is asked for once in a transaction. */
function logIn(db: Database, now: Date) {
  let last: { sequence: number; hash: string } | undefined
  return async (actorId: string | null, action: ActivityAction, deed: Deed): Promise<void> => {
    last ??= (await lastEntry(db, 1).execute())[0] ?? { sequence: 0, hash: chainStart }
    const entry = {
      sequence: last.sequence + 1,
      at: now,
      actorId,
      action,
      workspaceId: deed.workspaceId ?? null,
      objectKind: deed.object.kind,
      objectId: deed.object.id,
      detail: deed.detail ?? {},
      previousHash: last.hash,
    }
    const hash = hashOf(entry)
    await newEntry(db, 1).execute({ ...entry, hash })
    last = { sequence: entry.sequence, hash }
  }
}

const lastEntry = prepared((db) =>
  db
    .select({ sequence: activity.sequence, hash: activity.hash })
    .from(activity)
    .orderBy(desc(activity.sequence))
    .limit(1)
    .prepare(),
)

const newEntry = prepared((db) =>
  db
    .insert(activity)
    .values({
      sequence: sql.placeholder('sequence'),
      at: sql.placeholder('at'),
      actorId: sql.placeholder('actorId'),
      action: sql.placeholder('action'),
      workspaceId: sql.placeholder('workspaceId'),
      objectKind: sql.placeholder('objectKind'),
      objectId: sql.placeholder('objectId'),
      detail: sql.placeholder('detail'),
      previousHash: sql.placeholder('previousHash'),
      hash: sql.placeholder('hash'),
    })
    .prepare(),
)
