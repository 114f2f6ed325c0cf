import type { Edition } from './edition'
import { editionFacts, editionLine } from './words'
import type { WorkingCopy } from './working-copy'

/** A text with what stands around it on paper. `line` is told under the title and in the foot of each page. */
export type Printed = Pick<
  Edition,
  | 'title'
  | 'language'
  | 'organisation'
  | 'date'
  | 'publisher'
  | 'content'
  | 'numbering'
  | 'outcomes'
  | 'images'
  | 'references'
> & {
  /** What stands below the organisation's name in the head, a line each. */
  head: readonly string[]
  /** What it belongs to, for those who list files. */
  subject: string
  line: string
  /** What a reader should know first, as pairs of a name and words. */
  facts: ReadonlyArray<readonly [string, string]>
}

/** An edition as it is printed: under its number, with who has published it in which series. */
export function printedEdition(edition: Edition): Printed {
  return {
    ...edition,
    head: edition.head ?? [],
    subject: edition.series,
    line: editionLine(edition),
    facts: editionFacts(edition),
  }
}

/** A working copy as it is printed: under how far it has come, in the name of its workspace. */
export function printedCopy(copy: WorkingCopy): Printed {
  return { ...copy, head: copy.head ?? [], subject: '', publisher: copy.organisation }
}
