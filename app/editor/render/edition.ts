import type { Content } from '../content'
import type { OutcomeKind } from '../extensions/outcome'
import type { Numbering } from '../numbering'
import type { References } from '../references'

/** The language that a document is written in. North Sami has no interface of its own, but documents in it exist. */
export type ContentLanguage = 'nb' | 'nn' | 'en' | 'se'

/** A decision or an action item as it stands in a published text; `details` are lines such as who and when. */
export type Outcome = { kind: OutcomeKind; label: string; text: string; details: readonly string[] }
export type Outcomes = Readonly<Record<string, Outcome>>

/** A picture as it is put into a file. */
export type ImageFile = { type: 'image/png' | 'image/jpeg'; width: number; height: number; bytes: Uint8Array }
export type Images = Readonly<Record<string, ImageFile>>

/** All that is printed of a published text. `date` is a local date, `accessCode` is words for a reader. */
export type Edition = {
  title: string
  language: ContentLanguage
  organisation: string
  /** What stands below the organisation's name in the head of each page, a line each; nothing when it is left out. */
  head?: readonly string[]
  series: string
  number: number
  date: string
  publisher: string
  accessCode: string
  content: Content
  /** What of the text has a number; nothing when it is left out. */
  numbering?: Numbering
  outcomes: Outcomes
  references: References
  /** Those that the text shows; of one that is missing its words are printed. */
  images: Images
}

/** The language tag that PDF, DOCX and HTML readers understand. */
export const languageTags: Record<ContentLanguage, string> = {
  nb: 'nb-NO',
  nn: 'nn-NO',
  en: 'en-GB',
  se: 'se-NO',
}
