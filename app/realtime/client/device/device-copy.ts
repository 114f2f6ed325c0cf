import { deviceDatabase, type About, type Owner } from './database'

/** With a connection most changes are durable before this many milliseconds, and need not be written here at all. */
const connectedMs = 150

/** The changes of one person in one document that wait in this browser until the server has them. */
export class DeviceCopy {
  private readonly waiting = new Set<Uint8Array>()
  private readonly keys = new Map<Uint8Array, number>()
  private readonly gone = new Set<number>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private work: Promise<void> = Promise.resolve()
  private failed = false
  private stopped = false

  constructor(
    readonly owner: Owner,
    private readonly about: About,
    private readonly changed: () => void,
  ) {}

  /** Whether everything that was handed over is written. */
  get holdsAll(): boolean {
    return this.works && this.waiting.size === 0
  }

  /** Whether this browser keeps anything. */
  get works(): boolean {
    return !this.failed && !this.stopped
  }

  /** What an earlier page left here; from now on it is forgotten like what is kept. */
  async load(): Promise<Uint8Array[]> {
    try {
      const database = await deviceDatabase()
      const { personId, documentId } = this.owner
      const index = database.transaction('changes').store.index('owner')
      for (let row = await index.openCursor([personId, documentId]); row; row = await row.continue())
        this.keys.set(row.value.update, row.primaryKey)
      return [...this.keys.keys()]
    } catch {
      // Shown: the page says that nothing is kept on this device.
      this.fail()
      return []
    }
  }

  /** From now on nothing is written. */
  stop(): void {
    this.stopped = true
    this.waiting.clear()
    this.keys.clear()
    this.changed()
  }

  keep(update: Uint8Array, connected: boolean): void {
    if (this.stopped) return
    this.waiting.add(update)
    this.writeSoon(connected ? connectedMs : 0)
  }

  /** The server has it. */
  forget(updates: readonly Uint8Array[]): void {
    for (const update of updates) {
      this.waiting.delete(update)
      const key = this.keys.get(update)
      if (key === undefined) continue
      this.keys.delete(update)
      this.gone.add(key)
    }
    if (this.gone.size) this.writeSoon(connectedMs)
  }

  /** Writes at once what waits, as when the page is left. */
  flush(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    this.work = this.work.then(() => this.write())
    return this.work
  }

  private writeSoon(ms: number): void {
    if (ms === 0) return void this.flush()
    this.timer ??= setTimeout(() => void this.flush(), ms)
  }

  private async write(): Promise<void> {
    const updates = [...this.waiting]
    const gone = [...this.gone]
    if (!updates.length && !gone.length) return
    try {
      const written = await this.exchange(updates, gone)
      for (const key of gone) this.gone.delete(key)
      updates.forEach((update, nth) => this.settle(update, written[nth]))
      this.failed = false
    } catch {
      this.fail()
    }
    this.changed()
  }

  private async exchange(updates: Uint8Array[], gone: number[]): Promise<number[]> {
    const transaction = (await deviceDatabase()).transaction('changes', 'readwrite')
    const { store } = transaction
    const rest = { ...this.owner, ...this.about, at: Date.now() }
    const keys = await Promise.all([
      ...updates.map((update) => store.add({ ...rest, update })),
      ...gone.map((key) => store.delete(key)),
    ])
    await transaction.done
    return keys.slice(0, updates.length) as number[]
  }

  /** It may have become durable while it was written here. */
  private settle(update: Uint8Array, key: number | undefined): void {
    if (key === undefined) return
    if (this.waiting.delete(update)) this.keys.set(update, key)
    else this.gone.add(key)
    if (this.gone.size) this.writeSoon(connectedMs)
  }

  /** Nothing can be kept here. The page shows it. */
  fail(): void {
    this.failed = true
    this.changed()
  }
}
