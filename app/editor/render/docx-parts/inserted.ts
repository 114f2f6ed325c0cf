import { InsertedTextRun, type ParagraphChild } from 'docx'

/** A run that is put in as Word tracks it, whatever is in it, such as a picture. */
export class Inserted extends InsertedTextRun {
  constructor(mark: { id: number; author: string; date: string }, run: ParagraphChild) {
    super({ ...mark, text: '' })
    // Behind who did it and when stands the run of words that the package makes.
    this.root.splice(1, this.root.length, run)
  }
}
