import * as Y from 'yjs'
import { textRuns, type TextRun } from '../text-runs'

/**
 * The stretches of a shared text, and what has been taken out of it since it was last asked. Words that are taken out and
 * come back, as when somebody undoes it, look the same on the page and are others to whatever was anchored to them.
 */
export class Remade {
  private readonly texts = new Set<unknown>()
  private blocks = false
  private listens = false
  private known: TextRun[] | null = null

  private readonly hear = (transaction: Y.Transaction): void => {
    this.known = null
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
    this.listens = true
    return () => {
      this.doc.off('beforeObserverCalls', this.hear)
      this.listens = false
      this.known = null
    }
  }

  /** `textRuns` of the text as it is now; gone through once for all that is asked for between two changes. */
  runs(): TextRun[] {
    if (!this.listens) return textRuns(this.doc)
    return (this.known ??= textRuns(this.doc))
  }

  /** Where it was, in the runs of the text as it is now: `all` when whole blocks were. Forgets it. */
  take(): 'all' | readonly { from: number; to: number }[] {
    const { texts, blocks } = this
    const were = blocks || !texts.size ? [] : this.runs().filter(({ text }) => texts.has(text))
    this.blocks = false
    this.texts.clear()
    return blocks ? 'all' : were.map(({ start, text }) => ({ from: start, to: start + text.length }))
  }
}
