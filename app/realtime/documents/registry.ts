import { setImmediate } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Store } from '~/core/store'
import { write } from '~/core/write'
import { endStretch } from '~/domain/documents/end-stretch.server'
import { markDamaged } from '~/domain/documents/damage.server'
import { keepFlags } from '~/domain/guardrail/flag.server'
import { compactText, readText, wholeText } from '~/domain/documents/text.server'
import { LiveDocument, type Reading } from './live-document'

export interface Patience {
  /** A text is merged into one row after this long without a change, in milliseconds. */
  quietMs: number
  /** A stretch of work is over after this long without a change, in milliseconds. */
  stretchMs: number
  /** A document that nobody has open is kept this long, for those who come straight back, in milliseconds. */
  keepMs: number
}

export const usualPatience: Patience = { quietMs: 10_000, stretchMs: 600_000, keepMs: 10_000 }

interface Kept {
  live: LiveDocument
  changedAt: number
  /** Since when nobody is there; null while somebody is. */
  emptySince: number | null
  /** Changes that are stored and not yet in the snapshot. */
  loose: boolean
}

/** The documents that somebody has open in this process: one of each, read once however many ask for it. */
export function createRegistry(
  store: Store,
  log: Logger,
  patience: Patience,
  presenceChanged: (live: LiveDocument) => void,
) {
  const kept = new Map<string, Kept>()
  const since = (at: number) => performance.now() - at

  /** `reader` sees every commit that has been answered, so what is read is never older than what was told. */
  const reading: Reading = {
    whole: (id) => wholeText({ db: store.database.reader }, id),
    text: (id) => readText({ db: store.database.reader }, id),
  }

  /** Those who run the workspace are told of it; should that fail, the text is read only all the same. */
  async function mark(id: string, unreadableFrom: number): Promise<void> {
    try {
      await write(store, null, (tx) => markDamaged(tx, id, unreadableFrom))
    } catch (error) {
      log.error({ documentId: id, error: String(error) }, 'a damaged document could not be marked')
    }
  }

  async function compact(entry: Kept): Promise<void> {
    const { live } = entry
    entry.loose = false
    const built = live.unreadableFrom === null ? live.doc : undefined
    await write(store, null, (tx) => compactText(tx, live.id, built))
    // A text that two hundred have written in takes some tens of milliseconds: each part of it by itself.
    await setImmediate()
    // Not with the merging: a text that cannot be looked through is merged all the same.
    await write(store, null, (tx) => keepFlags(tx, live.id))
  }

  async function finishStretch({ live }: Kept): Promise<void> {
    await setImmediate()
    const writers = [...live.writers]
    live.writers.clear()
    try {
      await write(store, writers[0] ?? null, (tx) => endStretch(tx, live.id, writers))
    } catch (error) {
      // It is tried again: nobody's work goes unnoted.
      for (const userId of writers) live.writers.add(userId)
      throw error
    }
  }

  async function settle(entry: Kept, over: boolean): Promise<void> {
    if (entry.loose && (over || since(entry.changedAt) > patience.quietMs)) await compact(entry)
    if (entry.live.writers.size && (over || since(entry.changedAt) > patience.stretchMs))
      await finishStretch(entry)
  }

  return {
    find: (id: string): LiveDocument | undefined => kept.get(id)?.live,
    all: (): LiveDocument[] => [...kept.values()].map(({ live }) => live),

    /** The document, ready to be read and changed. The caller has proved that it may be. */
    async open(id: string): Promise<LiveDocument> {
      let entry = kept.get(id)
      if (!entry) {
        const live = new LiveDocument(id, reading, presenceChanged)
        entry = { live, changedAt: performance.now(), emptySince: performance.now(), loose: false }
        kept.set(id, entry)
      }
      try {
        await entry.live.ready
      } catch (error) {
        // The next to ask tries again.
        if (kept.get(id) === entry) kept.delete(id)
        throw error
      }
      const { unreadableFrom } = entry.live
      if (unreadableFrom !== null) await mark(id, unreadableFrom)
      return entry.live
    },

    /** To be told after every stored change. */
    changed(id: string): void {
      const entry = kept.get(id)
      if (!entry) return
      entry.changedAt = performance.now()
      entry.loose = true
    },

    /** Looks after documents that have become quiet or empty. Called every second. */
    async tidy(): Promise<void> {
      for (const [id, entry] of kept) {
        // SQLite answers within the same turn of the process: those who write would wait for all these documents.
        await setImmediate()
        entry.emptySince = entry.live.places.size ? null : (entry.emptySince ?? performance.now())
        const over = entry.emptySince !== null && since(entry.emptySince) > patience.keepMs
        try {
          await settle(entry, over)
        } catch (error) {
          log.error({ documentId: id, error: String(error) }, 'a document could not be tidied')
        }
        if (over && !entry.live.places.size && !entry.loose && !entry.live.writers.size) {
          kept.delete(id)
          entry.live.destroy()
        }
      }
    },

    /** Brings everything to rest, at the end of the process. */
    async settleAll(): Promise<void> {
      for (const entry of kept.values()) await settle(entry, true)
    },
  }
}

export type Registry = ReturnType<typeof createRegistry>
