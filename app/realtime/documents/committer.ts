import type { Logger } from 'pino'
import { mergeUpdates } from '~/core/merge-updates'
import type { Store } from '~/core/store'
import type { Viewer } from '~/core/viewer'
import { write, type Tx } from '~/core/write'
import { carryThreads } from '~/domain/comments/carry.server'
import { tellMentioned } from '~/domain/mentions/tell.server'
import { appendUpdates, type TextUpdate } from '~/domain/documents/text.server'
import { whoMayEdit } from '~/domain/documents/who-may-edit.server'
import type { Answer } from '../protocol'
import { inOneWrite } from '../straight'
import type { IncomingUpdate } from './incoming-update'
import type { LiveDocument, Taken } from './live-document'
import type { Registry } from './registry'

/** Who sent a change, as the committer needs to know it. */
export interface Author {
  readonly id: string
  /** Null while the person's access is being asked about: changes wait. */
  viewer(): Viewer | null
  /** The change describes a text that cannot be. */
  sentCorrupt(): void
}

export interface Change {
  readonly documentId: string
  readonly update: IncomingUpdate
  readonly author: Author
  readonly answer: (stored: Answer) => void
}

type Admitted = Change & { readonly viewer: Viewer }
type Accepted = Admitted & { readonly live: LiveDocument }

/** The first change after a pause of this length goes at once. */
const pauseMs = 50

/** One that comes sooner waits this long for others: about one frame of a screen. */
const collectMs = 16

/**
 * Where more than so many are to be told, half as long: it is some milliseconds more until the last of them has been, and
 * what a transaction costs is little for each.
 */
const many = 100

/** What is read from a connection this soon after a transaction came while that went on, and has waited as long. */
const atOnceMs = 1

/**
 * Stores changes of all documents in one transaction; while many come in, in one every few milliseconds. After the commit
 * what is stored is handed to `deliver`, per document the updates in order and the only author if there is one; and their
 * authors are answered.
 */
export function createCommitter(options: {
  store: Store
  registry: Registry
  log: Logger
  /** Where our pages come from. */
  origin: string
  deliver: (live: LiveDocument, updates: Uint8Array[], onlyAuthor: string | null) => void
}) {
  const { store, registry, log, origin, deliver } = options
  let waiting: Change[] = []
  let running: Promise<void> | null = null
  let due = false
  let ranAt = -Infinity
  let doneAt = -Infinity

  function schedule() {
    if (due || running || !waiting.some(({ author }) => author.viewer())) return
    due = true
    const now = performance.now()
    if (now - ranAt >= pauseMs) return void setImmediate(run)
    const isForMany = waiting.some(({ documentId }) => (registry.find(documentId)?.places.size ?? 0) > many)
    const waitMs = isForMany ? collectMs / 2 : collectMs
    // From now and not from the last transaction: the fewer transactions, the more changes share one and its frame.
    const cameMeanwhile = now - doneAt < atOnceMs
    setTimeout(run, cameMeanwhile ? Math.max(0, waitMs - (now - ranAt)) : waitMs)
  }

  function run() {
    due = false
    if (running) return
    ranAt = performance.now()
    running = flush()
      .catch((error: unknown) => log.error({ error: String(error) }, 'changes could not be handled'))
      .finally(() => {
        running = null
        doneAt = performance.now()
        schedule()
      })
  }

  async function flush(): Promise<void> {
    const batch: Admitted[] = []
    const later: Change[] = []
    for (const change of waiting) {
      const viewer = change.author.viewer()
      if (viewer) batch.push({ ...change, viewer })
      else later.push(change)
    }
    waiting = later
    const spoiled = new Set<LiveDocument>()
    const accepted: Accepted[] = []
    for (const [documentId, changes] of byDocument(batch))
      accepted.push(...(await accept(documentId, changes, spoiled)))
    const stored = await keep(accepted, spoiled)
    for (const change of stored) change.live.writers.add(change.viewer.id)
    for (const live of spoiled) await live.reload()
    // A page looks for what was lost of its changes that are not answered, so that it has to be told of the others' before.
    inOneWrite(
      () => stored.forEach((change) => change.answer({ ok: true })),
      () => tell(stored),
    )
  }

  /** Hands what is stored to those who have it open, document by document. */
  function tell(stored: readonly Accepted[]): void {
    for (const [documentId, changes] of byDocument(stored)) {
      registry.changed(documentId)
      const authors = new Set(changes.map(({ author }) => author.id))
      const updates = changes.map(({ update }) => update.bytes)
      const live = changes[0]?.live
      if (live) deliver(live, updates, authors.size === 1 ? ([...authors][0] ?? null) : null)
    }
  }

  /** Tries changes on the document that is open; what does not fit is refused before anything is stored. */
  async function accept(
    documentId: string,
    changes: readonly Admitted[],
    spoiled: Set<LiveDocument>,
  ): Promise<Accepted[]> {
    const live = registry.find(documentId)
    if (!live) return changes.flatMap((change) => refuse(change, 'not-joined'))
    const tried = changes.filter((change) => {
      const place = live.places.get(change.author.id)
      const mayWrite = place?.mode === 'edit' && live.unreadableFrom === null
      if (!mayWrite) refuse(change, place ? 'forbidden' : 'not-joined')
      return mayWrite
    })
    if (!tried.length) return []
    const taken = live.take(tried.map(({ update }) => update)) ?? (await takenSingly(live, tried))
    return tried.flatMap((change, nth) => {
      if (taken[nth] === 'taken') return [{ ...change, live }]
      if (taken[nth] === 'incomplete') return refuse(change, 'incomplete')
      spoiled.add(live)
      change.author.sentCorrupt()
      return []
    })
  }

  /** What cannot be taken in together is tried one by one on what is stored: no author answers for another. */
  async function takenSingly(live: LiveDocument, changes: readonly Admitted[]): Promise<Taken[]> {
    await live.reload()
    const taken: Taken[] = []
    for (const { update } of changes) taken.push(live.take([update])?.[0] ?? 'corrupt')
    return taken
  }

  /** One durable transaction. What it does not store is taken out of the open documents again. */
  async function keep(changes: Accepted[], spoiled: Set<LiveDocument>): Promise<Accepted[]> {
    if (!changes.length) return []
    try {
      const granted = await write(store, null, async (tx) => {
        const mayStill = await whoMayEdit(tx, changes)
        await appendUpdates(tx, mergedByAuthor(mayStill))
        await carry(tx, changes, mayStill, spoiled)
        for (const { viewer, documentId, update } of mayStill) {
          if (update.mentions.length) await tellMentioned(tx, viewer, documentId, update.mentions, origin)
        }
        return mayStill
      })
      for (const change of changes) {
        if (granted.includes(change)) continue
        spoiled.add(change.live)
        refuse(change, 'forbidden')
      }
      return granted
    } catch (error) {
      log.error({ error: String(error) }, 'changes could not be stored')
      for (const change of changes) {
        spoiled.add(change.live)
        refuse(change, 'unavailable')
      }
      return []
    }
  }

  return {
    /** Takes a change on; it is answered when it is stored or refused. */
    add(change: Change): void {
      waiting.push(change)
      schedule()
    },
    /** To be told when somebody's access has been settled: what waited for it goes on. */
    resume: schedule,
    /** Settles when the open documents hold what is stored, and no more. */
    async atRest(): Promise<void> {
      while (running) await running
    },
    /** Stores everything that has come in. */
    async finish(): Promise<void> {
      while (running || waiting.some(({ author }) => author.viewer())) {
        if (!running) run()
        await running
      }
    },
  }
}

/** Has what is said of words go with those that a change moves. What was not all stored moves nothing. */
async function carry(
  tx: Tx,
  tried: readonly Accepted[],
  granted: readonly Accepted[],
  spoiled: ReadonlySet<LiveDocument>,
): Promise<void> {
  for (const live of new Set(granted.map((change) => change.live))) {
    const moves = live.whatMoved()
    if (!moves) continue
    const isWhole = tried.every((change) => change.live !== live || granted.includes(change))
    if (isWhole && !spoiled.has(live)) await carryThreads(tx, live.id, moves)
  }
}

function refuse(change: Change, code: Extract<Answer, { ok: false }>['code']): [] {
  change.answer({ ok: false, code })
  return []
}

/** What one person wrote into one document without another in between becomes one row. */
function mergedByAuthor(changes: Accepted[]): TextUpdate[] {
  const rows: Array<TextUpdate & { parts: Uint8Array[] }> = []
  for (const [documentId, own] of byDocument(changes)) {
    let last: (TextUpdate & { parts: Uint8Array[] }) | undefined
    for (const { viewer, update } of own) {
      if (last?.userId === viewer.id) last.parts.push(update.bytes)
      else {
        last = { documentId, userId: viewer.id, update: update.bytes, parts: [update.bytes] }
        rows.push(last)
      }
    }
  }
  return rows.map(({ documentId, userId, parts, update }) => ({
    documentId,
    userId,
    update: parts.length === 1 ? update : mergeUpdates(parts),
  }))
}

function byDocument<One extends Change>(changes: readonly One[]): Map<string, One[]> {
  const grouped = new Map<string, One[]>()
  for (const change of changes) {
    const own = grouped.get(change.documentId)
    if (own) own.push(change)
    else grouped.set(change.documentId, [change])
  }
  return grouped
}
