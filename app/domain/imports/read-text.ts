import type { Content } from '~/editor/content'
import type { Numbering } from '~/editor/numbering'
import type { Losses } from './losses'
import type { Remark } from './remarks'

/** A picture as it lies in a file: nobody has looked at what it is yet. */
export interface FoundImage {
  bytes: Buffer
  alt: string
}

/** What a file says. */
export interface ReadText {
  /** What the file calls itself, by its first and only heading of the highest rank; null when it does not say. */
  title: string | null
  /** Valid by the schema. A picture names its place in `images` by `placeOfImage`. */
  content: Content
  /** What of the text has numbers in the file. */
  numbering: Numbering
  images: FoundImage[]
  /** What is said beside the text; the text marks the words of each. */
  remarks: Remark[]
  losses: Losses
}
