import { longDate } from './dates'
import type { Language } from './languages'

/** What an entry of the log, or a notice, carries for its sentence: titles, names, dates, numbers. */
export type Detail = Readonly<Record<string, string | number | null | undefined>>

/** A sentence of the log: who did something, and what it concerned. */
export type DeedSentence = (who: string, of: Detail) => string

/** A detail as it stands; empty when an older entry does not have it. */
export function said(of: Detail, key: string): string {
  return String(of[key] ?? '')
}

/** A local date among the details, in words, kept on one line. */
export function day(language: Language, of: Detail, key: string): string {
  const date = said(of, key)
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? longDate(language, date).replace(/ /g, '\u00A0') : date
}

/** The word for a detail that is one of a fixed set (a role, a state). */
export function among(words: Readonly<Record<string, string>>, of: Detail, key: string): string {
  return words[said(of, key)] ?? said(of, key)
}

/** A phrase at the beginning of a sentence. */
export function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}
