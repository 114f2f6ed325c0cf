/** The languages that words can be marked as being in. */
export const passageLanguages = ['nb', 'nn', 'en', 'se'] as const
export type PassageLanguage = (typeof passageLanguages)[number]

/** The language that an attribute names, as one of ours; null for any other. `no` is read as Bokmål. */
export function passageLanguage(raw: unknown): PassageLanguage | null {
  const [name] = typeof raw === 'string' ? raw.toLowerCase().split('-') : []
  return passageLanguages.find((language) => language === (name === 'no' ? 'nb' : name)) ?? null
}
