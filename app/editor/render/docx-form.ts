import type { ContentLanguage } from './edition'

/** A document to be filled in in Word, and read back by its headings. */
export interface FormSheet {
  title: string
  /** How it is filled in, above everything. */
  guidance: readonly string[]
  /** What is asked, with the words that it is about, and what has been written already. */
  parts: ReadonlyArray<{ heading: string; about: string | null; text: string }>
  language: ContentLanguage
}

/** The form as a Word document. The docx package is loaded when it is needed only. */
export async function renderFormDocx(sheet: FormSheet): Promise<Uint8Array> {
  const [{ Packer }, { formOf }] = await Promise.all([import('docx'), import('./docx-parts/form')])
  return Packer.toBuffer(formOf(sheet))
}
