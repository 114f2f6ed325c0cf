import type { About } from './database'
import { DeviceCopy } from './device-copy'
import { keepWords, removeKept, setAside } from './kept'
import { writtenWords } from './written-words'

const openHere = new Set<string>()

/** Whether a text on this page sends by itself what is kept of the document. */
export const isOpenHere = (documentId: string) => openHere.has(documentId)

/** What a text that is open keeps on the device, once the server has said whose it is. */
export class OnDevice {
  private copy: DeviceCopy | null = null
  private aside = false

  constructor(
    private readonly documentId: string,
    private readonly about: About,
    private readonly changed: () => void,
  ) {}

  /** Whether all of it would be there again if the page were gone. */
  get holdsAll(): boolean {
    return this.copy?.holdsAll ?? false
  }

  get works(): boolean {
    return this.copy?.works ?? false
  }

  /** Whether it belongs to somebody else: what one person wrote is not sent by another who has signed in since. */
  isOfAnother(personId: string): boolean {
    return this.copy !== null && this.copy.owner.personId !== personId
  }

  /**
   * Opens what is kept of a person's work in the document, the first time.
   * @param unsent what is already waiting in the page
   * @param mayKeep whether the workspace lets changes wait here; where not, all of it is removed, and is only in the page
   * @returns what an earlier page left
   */
  async open(personId: string, unsent: readonly Uint8Array[], mayKeep: boolean): Promise<Uint8Array[]> {
    if (this.copy) return []
    openHere.add(this.documentId)
    const owner = { personId, documentId: this.documentId }
    this.copy = new DeviceCopy(owner, this.about, this.changed)
    if (!mayKeep) {
      const left = await this.copy.load()
      await removeKept(owner).catch(() => undefined)
      this.copy.stop()
      return left
    }
    for (const update of unsent) this.copy.keep(update, true)
    return this.copy.load()
  }

  keep(update: Uint8Array, connected: boolean): void {
    this.copy?.keep(update, connected)
  }

  forget(updates: readonly Uint8Array[]): void {
    this.copy?.forget(updates)
  }

  async flush(): Promise<void> {
    await this.copy?.flush()
  }

  /** The text is no longer on the page. */
  close(): void {
    if (this.copy) openHere.delete(this.documentId)
    void this.flush()
  }

  /** Keeps words to read instead of the changes, which cannot be sent. */
  async setAside(updates: readonly Uint8Array[]): Promise<void> {
    if (!this.copy?.works) return
    // What waits is written first: the words are put in the place of all of it.
    await this.copy.flush()
    this.aside = true
    await setAside(this.copy.owner, this.about, writtenWords(updates)).catch(() => this.copy?.fail())
  }

  /** Keeps words to read that have no place in the text any more, though the changes that brought them can be sent. */
  async keepWords(lines: string[]): Promise<void> {
    if (!lines.length || !this.copy?.works) return
    await keepWords(this.copy.owner, this.about, lines).catch(() => this.copy?.fail())
  }

  /** All of it has been sent: after a refusal that was taken back, too. */
  allSent(): void {
    if (!this.copy || !this.aside) return
    this.aside = false
    void removeKept(this.copy.owner).catch(() => this.copy?.fail())
  }
}
