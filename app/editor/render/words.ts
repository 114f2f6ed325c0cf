import { longDate } from '~/i18n/dates'
import { documents as en } from '~/i18n/en/documents'
import type { Language } from '~/i18n/languages'
import { documents as nb } from '~/i18n/nb/documents'
import { documents as nn } from '~/i18n/nn/documents'
import type { ContentLanguage, Edition } from './edition'

/** Words around a text in North Sami are Bokmål: the interface has no Sami. */
function interfaceLanguage(language: ContentLanguage): Language {
  return language === 'se' ? 'nb' : language
}

export type RenderingWords = ReturnType<typeof renderingWords>

/** The words that stand around a text, in the language it is written in. */
export function renderingWords(language: ContentLanguage) {
  return { nb, nn, en }[interfaceLanguage(language)].rendering
}

/** `Utgave 1 · 4. desember 2026`, as it stands under a title and in the foot of each page. */
export function editionLine({
  language,
  number,
  date,
}: Pick<Edition, 'language' | 'number' | 'date'>): string {
  const words = renderingWords(language)
  return `${words.edition(number)} · ${longDate(interfaceLanguage(language), date)}`
}

/** What a reader should know about an edition, as pairs of a name and words. */
export function editionFacts(edition: Edition): [string, string][] {
  const words = renderingWords(edition.language)
  const facts: [string, string][] = [
    [words.series, edition.series],
    [words.publisher, edition.publisher],
    [words.access, edition.accessCode],
  ]
  return facts.filter(([, fact]) => fact !== '')
}
