import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'
import { LanguageChoice } from './LanguageChoice'
import { framePaths } from './paths'

export type SiteFooterProps = {
  /** Address of the published accessibility statement; without one, the site's own page. */
  accessibilityStatementUrl?: string
}

/** What the law wants at the foot of every page: accessibility, privacy, and the choice of language. */
export function SiteFooter({ accessibilityStatementUrl }: SiteFooterProps) {
  const { ui } = useWords()
  return (
    <footer className="tv-footer">
      <nav aria-label={ui.frame.footer} className="tv-footer__links">
        {accessibilityStatementUrl ? (
          <a href={accessibilityStatementUrl}>{ui.frame.accessibility}</a>
        ) : (
          <Link to={framePaths.accessibility} reloadDocument>
            {ui.frame.accessibility}
          </Link>
        )}
        <Link to={framePaths.privacy} reloadDocument>
          {ui.frame.privacy}
        </Link>
      </nav>
      <LanguageChoice />
    </footer>
  )
}
