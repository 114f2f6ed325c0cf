import { useLocation } from '@remix-run/react'
import { languages } from '~/i18n/languages'
import { useLanguage, useWords } from '~/i18n/use-words'
import { framePaths } from './paths'

/**
 * Bokmål, Nynorsk and English as plain words. A native form, so that it works without script; posts `language` and
 * `returnTo` (path and query of this page). The whole page loads again, because every sentence on it changes.
 */
export function LanguageChoice() {
  const { ui } = useWords()
  const current = useLanguage()
  const { pathname, search } = useLocation()
  return (
    <form method="post" action={framePaths.language} className="tv-languages" aria-label={ui.frame.language}>
      <input type="hidden" name="returnTo" value={pathname + search} />
      {languages.map((language) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          aria-current={language === current ? 'true' : undefined}
        >
          {ui.languages[language]}
        </button>
      ))}
    </form>
  )
}
