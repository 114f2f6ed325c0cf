import type { Language } from '~/i18n/languages'

/** The value in the reader's language; Bokmål where a translation is missing. */
export function inLanguage<Value>(
  language: Language,
  nb: Value | null,
  nn: Value | null,
  en: Value | null,
): Value | null {
  return { nb, nn, en }[language] ?? nb
}
