import type { Language } from '~/i18n/languages'

/** A row that is named in three languages, in one of them. */
export function named<Stem extends string>(
  row: { [Key in `${Stem}${'Nb' | 'Nn' | 'En'}`]: string },
  stem: Stem,
  language: Language,
): string {
  const key = `${stem}${language === 'nb' ? 'Nb' : language === 'nn' ? 'Nn' : 'En'}` as const
  return row[key]
}

/** The columns that `named(row, 'name', ...)` reads, to select no more of a table than its name. */
export function nameOf<Nb, Nn, En>(table: { nameNb: Nb; nameNn: Nn; nameEn: En }) {
  const { nameNb, nameNn, nameEn } = table
  return { nameNb, nameNn, nameEn }
}
