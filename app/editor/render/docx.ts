import type { Edition } from './edition'
import { blocksOf } from './blocks'

/**
 * An edition as a Word document: real headings, numbered lists and tables, so that it can be worked on.
 * The docx package is loaded when it is needed only.
 */
export async function renderDocx(edition: Edition): Promise<Uint8Array> {
  const [{ Packer }, { documentOf }] = await Promise.all([import('docx'), import('./docx-parts/document')])
  return Packer.toBuffer(documentOf(edition, blocksOf(edition)))
}
