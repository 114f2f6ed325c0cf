import { isAllowedHref } from './allowed-href'
import type { ImageAttributes } from './image-attributes'
import { passageLanguages, type PassageLanguage } from './passage-language'
import { keptPicture, pictureFrom } from './suggested-picture'
import { keptTable, tableFrom, type SuggestedTable } from './suggested-table'

/** What words can look like, each by a mark of its own that has no more to say. Named as in the schema. */
export const looks = ['bold', 'italic', 'underline', 'strike'] as const
export type Look = (typeof looks)[number]

/** What a line of a text can be: a paragraph, a heading of a level, or an item or a part of something named as in the schema. */
export const blockForms = [
  'paragraph',
  'heading 1',
  'heading 2',
  'heading 3',
  'heading 4',
  'bulletList',
  'orderedList',
  'taskList',
  'blockquote',
] as const
export type BlockForm = (typeof blockForms)[number]

/** Which way an item of a list goes: below the one before it, or beside the one that it is below. */
export type Direction = 'in' | 'out'

/**
 * How words are to stand in a text, where it is not about what they say: a look that they get or lose, where they lead, which
 * language they are marked as, what their lines are, how deep they stand in their list, or that a table or a picture comes below them.
 */
export type Format =
  | { look: Look; on: boolean }
  | { href: string | null }
  | { language: PassageLanguage | null }
  | { block: BlockForm }
  | { depth: Direction }
  | { table: SuggestedTable }
  | { picture: ImageAttributes }

/** What a run of words looks like, or which language it is in. */
export type RunFormat = Extract<Format, { look: unknown } | { language: unknown }>

/** What whole lines are, or how deep they stand. */
export type LineFormat = Extract<Format, { block: unknown } | { depth: unknown }>

/** What comes below the words as one more block. */
export type BelowFormat = Extract<Format, { table: unknown } | { picture: unknown }>

/** A format as a suggestion keeps it, and as it is sent: `bold`, `not bold`, `link https://tvers.no`, `not link`, `language en`, `not language`, `as heading 2`, `one level in`, a table or a picture. */
export function keptFormat(format: Format): string {
  if ('look' in format) return format.on ? format.look : `not ${format.look}`
  if ('block' in format) return `as ${format.block}`
  if ('depth' in format) return `one level ${format.depth}`
  if ('table' in format) return keptTable(format.table)
  if ('picture' in format) return keptPicture(format.picture)
  if ('language' in format) return format.language === null ? 'not language' : `language ${format.language}`
  return format.href === null ? 'not link' : `link ${format.href}`
}

/** What a suggestion keeps, or somebody sends, read as a format; null when it is none. */
export function formatFrom(kept: string): Format | null {
  if (kept === 'not link') return { href: null }
  if (kept.startsWith('link ')) {
    const href = kept.slice('link '.length)
    return isAllowedHref(href) ? { href } : null
  }
  if (kept === 'not language') return { language: null }
  const language = passageLanguages.find((one) => kept === `language ${one}`)
  if (language) return { language }
  if (kept === 'one level in') return { depth: 'in' }
  if (kept === 'one level out') return { depth: 'out' }
  const block = blockForms.find((one) => kept === `as ${one}`)
  if (block) return { block }
  const table = tableFrom(kept)
  if (table) return { table }
  const picture = pictureFrom(kept)
  if (picture) return { picture }
  const look = looks.find((one) => kept === one || kept === `not ${one}`)
  return look ? { look, on: kept === look } : null
}

/** Whether it is about whole lines, and not about words of them. */
export function isAboutLines(format: Format): format is LineFormat {
  return 'block' in format || 'depth' in format
}

/** Whether it leaves the words as they are, and puts a block below them. */
export function isBelow(format: Format): format is BelowFormat {
  return 'table' in format || 'picture' in format
}

/** The picture that a suggestion keeps; null where it suggests none. */
export function pictureIn(kept: string | null): ImageAttributes | null {
  const format = kept === null ? null : formatFrom(kept)
  return format && 'picture' in format ? format.picture : null
}
