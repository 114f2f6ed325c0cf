import type { Edition } from './edition'
import type { Remark } from './remarks'

/** A text as it stands, to be taken out and worked on elsewhere: no edition, and it says so. */
export type WorkingCopy = Pick<
  Edition,
  'title' | 'language' | 'organisation' | 'content' | 'numbering' | 'outcomes' | 'references' | 'images'
> & {
  /** `Utkast · 26. november 2026`, as it stands under the title and in the foot of each page. */
  line: string
  /** Further facts under the title, each a line. */
  facts: readonly string[]
  /** What is said at words of the text, for a file that shows it; left out for the text alone. */
  remarks?: readonly Remark[]
}
