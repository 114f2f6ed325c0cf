import { isLanguage, languages, type Language } from '~/i18n/languages'

/** The language of a request: the person's own choice (cookie), else what the browser asks for, else Bokmål. */
export function languageOf(cookieHeader: string | undefined, acceptLanguage: string | undefined): Language {
  const chosen = /(?:^|;\s*)tvers_language=([a-z]{2})/.exec(cookieHeader ?? '')?.[1]
  if (isLanguage(chosen)) return chosen
  return asked(acceptLanguage ?? '') ?? 'nb'
}

function asked(header: string): Language | undefined {
  const wishes = header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find((q) => q !== undefined)
      return { tag: tag.toLowerCase().slice(0, 2), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality)
  const known = wishes.map((wish) => (wish.tag === 'no' ? 'nb' : wish.tag))
  return languages.find((language) => language === known.find(isLanguage))
}
