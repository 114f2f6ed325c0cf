import { classificationMarkingIn } from '~/core/guardrail/classification-marking'
import { unfitIn, withoutUnfit, type UnfitKind } from '~/core/guardrail/unfit'
import type { Format } from './suggested-format'
import { keptPicture, pictureFrom } from './suggested-picture'
import { cellOf, keptTable, tableFrom } from './suggested-table'
import { wordingOf } from './wording'

/** What a suggested wording must not hold, if anything; what stands in the text already is no news. */
export function unfitWordingIn(wording: string, words: string): UnfitKind | null {
  const [kind] = unfitIn(wording, (number) => words.includes(number))
  return kind === 'classified' && classificationMarkingIn(words) !== null ? null : (kind ?? null)
}

/** A wording without the numbers and the markings that must not be in it. */
export const fitWording = (wording: string): string => wordingOf(withoutUnfit(wording))

/**
 * A suggested format without what must not be stored, once it has been found in it. Null where nothing is left to suggest: an
 * address is not the same without a part of it.
 */
export function fitFormat(format: Format): Format | null {
  if ('picture' in format) {
    const picture = { ...format.picture, alt: cellOf(withoutUnfit(format.picture.alt)) }
    return picture.alt !== '' && pictureFrom(keptPicture(picture)) ? { picture } : null
  }
  if (!('table' in format)) return null
  const { heading, rows } = format.table
  const table = { heading, rows: rows.map((row) => row.map((cell) => cellOf(withoutUnfit(cell)))) }
  return tableFrom(keptTable(table)) && { table }
}
