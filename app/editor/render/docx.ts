import type { Edition } from './edition'
import { blocksOf } from './blocks'
import type { Printed } from './printed'
import type { WorkingCopy } from './working-copy'

/**
 * An edition or a working copy as a Word document: real headings, numbered lists and tables, so that it can be worked on.
 * The docx package is loaded when it is needed only.
 */
export async function renderDocx(printed: Edition | WorkingCopy): Promise<Uint8Array> {
  const [{ Packer }, { documentOf }, { frameOf }] = await Promise.all([
    import('docx'),
    import('./docx-parts/document'),
    import('./docx-parts/frame'),
  ])
  const remarks = 'remarks' in printed ? printed.remarks : []
  return Packer.toBuffer(documentOf(frameOf(printed), blocksOf(printed), remarks, printed.images))
}

/** The same of any text that is printed. */
export async function printDocx(printed: Printed): Promise<Uint8Array> {
  const [{ Packer }, { documentOf }, { frameOfPrinted }] = await Promise.all([
    import('docx'),
    import('./docx-parts/document'),
    import('./docx-parts/frame'),
  ])
  return Packer.toBuffer(documentOf(frameOfPrinted(printed), blocksOf(printed)))
}
