import type { ContentLanguage } from './edition'

/** A table that is worked on in Word. The first row is the heading; each cell's lines are paragraphs of their own. */
export interface TableSheet {
  title: string
  /** What is to be known of it, above the table. */
  facts: readonly string[]
  rows: ReadonlyArray<readonly string[]>
  language: ContentLanguage
}

/**
 * The table as a Word document on A4 across, its heading repeated on each page. A column in which no row says anything is
 * left out. The docx package is loaded when it is needed only.
 */
export async function renderTableDocx(sheet: TableSheet): Promise<Uint8Array> {
  const [{ Packer }, { sheetOf }] = await Promise.all([import('docx'), import('./docx-parts/sheet')])
  return Packer.toBuffer(sheetOf(sheet))
}
