import { DeletedTextRun, type ParagraphChild } from 'docx'

/** A run that is taken out as Word tracks it, whatever is in it: a footnote's mark, a picture, a line break. */
export class Deleted extends DeletedTextRun {
  constructor(mark: { id: number; author: string; date: string }, run: ParagraphChild) {
    super({ ...mark, text: '' })
    // Behind who did it and when stands the run of words that the package makes.
    this.root.splice(1, this.root.length, run)
  }
}
