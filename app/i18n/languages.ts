/** The languages of the interface. Bokmål comes first; Nynorsk is as complete (språklova § 14). */
export const languages = ['nb', 'nn', 'en'] as const

export type Language = (typeof languages)[number]

/** Whether a value from outside (cookie, form, header) names an interface language. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}
