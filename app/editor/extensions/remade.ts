import * as Y from 'yjs'
import type { TextRun } from '../text-runs'

/**
 * What has been taken out of a shared text since it was last asked. Words that are taken out and come back, as when somebody
 * undoes it, look the same on the page and are others to whatever was anchored to them.
 */
export class Remade {
  private readonly texts = new Set<unknown>()
  private blocks = false

  private readonly hear = (transaction: Y.Transaction): void => {
    const { deleteSet, changed } = transaction
    if (!deleteSet.clients.size) return
    for (const type of changed.keys()) if (type instanceof Y.XmlText) this.texts.add(type)
    Y.iterateDeletedStructs(transaction, deleteSet, (struct) => {
      if (struct instanceof Y.Item && struct.content instanceof Y.ContentType) this.blocks = true
    })
  }

  constructor(private readonly doc: Y.Doc) {}

  /** Before the editor hears of a change. @returns what ends it */
  listen(): () => void {
    this.doc.on('beforeObserverCalls', this.hear)
    return () => this.doc.off('beforeObserverCalls', this.hear)
  }

  /** Where it was, in these runs of the text as it is now: `all` when whole blocks were. Forgets it. */
  take(runs: () => readonly TextRun[]): 'all' | readonly { from: number; to: number }[] {
    const { texts, blocks } = this
    const were = blocks || !texts.size ? [] : runs().filter(({ text }) => texts.has(text))
    this.blocks = false
    this.texts.clear()
    return blocks ? 'all' : were.map(({ start, text }) => ({ from: start, to: start + text.length }))
  }
}
