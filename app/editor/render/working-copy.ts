import type { Edition } from './edition'
import type { Remark } from './remarks'

/** A text as it stands, to be taken out and worked on elsewhere: no edition, and it says so. */
export type WorkingCopy = Pick<
  Edition,
  | 'title'
  | 'language'
  | 'organisation'
  | 'head'
  | 'date'
  | 'content'
  | 'numbering'
  | 'outcomes'
  | 'references'
  | 'images'
> & {
  /** `Utkast · 26. november 2026`, as it stands under the title and in the foot of each page. */
  line: string
  /** Further facts under the title, as pairs of a name and words. */
  facts: ReadonlyArray<readonly [string, string]>
  /** What is said at words of the text, for a file that shows it; left out for the text alone. */
  remarks?: readonly Remark[]
}
