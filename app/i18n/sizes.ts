import type { Language } from './languages'

const units = ['B', 'kB', 'MB', 'GB'] as const

/** `340 kB`, `1,2 MB` of a number of bytes: two digits where one would say too little, with the comma of the language. */
export function sizeText(language: Language, bytes: number): string {
  const exponent = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1)
  const value = bytes / 1000 ** exponent
  const digits = exponent > 0 && value < 9.95 ? value.toFixed(1) : value.toFixed(0)
  return `${language === 'en' ? digits : digits.replace('.', ',')} ${units[exponent]}`
}
