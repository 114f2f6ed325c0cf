import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useWords } from '~/i18n/use-words'
import { Brand } from './Brand'
import { framePaths } from './paths'
import { SearchForm } from './SearchForm'
import { SiteFooter, type SiteFooterProps } from './SiteFooter'
import { SkipToMain } from './SkipToMain'

export type PortalFrameProps = SiteFooterProps & {
  links: readonly { href: string; name: string; current?: boolean }[]
  /** Off on the front page, where search stands in the page itself. */
  search?: boolean
  children: ReactNode
}

/** The open door: everything here is plain links and one GET form, and needs no script. */
export function PortalFrame({ links, search = true, accessibilityStatementUrl, children }: PortalFrameProps) {
  const { ui } = useWords()
  return (
    <div className="tv-portal">
      <SkipToMain />
      <header className="tv-portal__header">
        <div className="tv-portal__bar">
          <Brand href={framePaths.front} />
          <nav aria-label={ui.frame.mainMenu} className="tv-portal__nav">
            <ul>
              {links.map((link) => (
                <li key={link.href}>
                  <Link to={link.href} aria-current={link.current ? 'page' : undefined}>
                    {link.name}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {search && <SearchForm action={framePaths.portalSearch} id="portal-search" />}
          <Link to={framePaths.signIn} className="tv-portal__sign-in">
            {ui.frame.signIn}
          </Link>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="tv-portal__main">
        {children}
      </main>
      <SiteFooter accessibilityStatementUrl={accessibilityStatementUrl} />
    </div>
  )
}
