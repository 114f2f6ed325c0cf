import type { PreparedImage } from '~/domain/images/prepare.server'
import type { Content } from '~/editor/content'
import type { Numbering } from '~/editor/numbering'
import { readDocx } from './docx/read.server'
import type { ImportFormat } from './formats'
import { readHtml } from './html/read.server'
import { withImages } from './images.server'
import type { Losses } from './losses'
import { readMarkdown } from './markdown.server'
import { readOdt } from './odt/read.server'
import type { ReadText } from './read-text'
import type { Remark } from './remarks'
import { recognise, type Recognised } from './recognise.server'
import { refuseTooLarge } from './size'

/** A file that a document can be made from, read and looked through. */
export interface ReadFile {
  format: ImportFormat
  /** What the file calls itself; null when it does not say. */
  title: string | null
  content: Content
  /** What of the text has numbers in the file. */
  numbering: Numbering
  /** By the id that the text has for each. */
  images: ReadonlyMap<string, PreparedImage>
  losses: Losses
  /** What is said beside the text; the text marks the words of each. */
  remarks: readonly Remark[]
}

/**
 * Reads a file by what it holds. Before the transaction, since it takes time.
 * @throws Refusal when it is nothing that a document can be made from, or larger than any document
 */
export async function readFile(bytes: Buffer): Promise<ReadFile> {
  const recognised = recognise(bytes)
  const read = await textOf(recognised)
  refuseTooLarge(read.content)
  const { title, numbering, remarks } = read
  return { format: recognised.format, title, numbering, remarks, ...(await withImages(read)) }
}

function textOf(file: Recognised): Promise<ReadText> | ReadText {
  switch (file.format) {
    case 'docx':
      return readDocx(file.archive)
    case 'odt':
      return readOdt(file.archive)
    case 'html':
      return readHtml(file.text)
    case 'markdown':
      return readMarkdown(file.text)
  }
}
