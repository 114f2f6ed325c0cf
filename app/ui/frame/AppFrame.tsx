import { MagnifyingGlassIcon, MenuHamburgerIcon, XMarkIcon } from '@navikt/aksel-icons'
import { Link, useLocation } from '@remix-run/react'
import { useCallback, useEffect, useRef, type ReactNode } from 'react'
import { useWords } from '~/i18n/use-words'
import { Brand } from './Brand'
import { framePaths } from './paths'
import { Rail, type RailProps } from './Rail'
import { SearchForm } from './SearchForm'
import { SiteFooter, type SiteFooterProps } from './SiteFooter'
import { SkipToMain } from './SkipToMain'
import { UnclassifiedNotice } from './UnclassifiedNotice'
import { useSearchShortcut } from './use-search-shortcut'

export type AppFrameProps = RailProps &
  SiteFooterProps & {
    /** `document` gives the editor the whole width. */
    width?: 'page' | 'document'
    /** Whether `/` alone goes to the search field. */
    slashShortcut?: boolean
    children: ReactNode
  }

/**
 * The desk of a signed-in person: rail to the left, the page to the right. Under 900 px the rail is a drawer that the
 * browser opens by itself (`popover`), so that it needs no script.
 */
export function AppFrame(props: AppFrameProps) {
  const { person, workspaces, extra, accessibilityStatementUrl, width = 'page', children } = props
  const { ui } = useWords()
  const rail = useRef<HTMLElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const { key } = useLocation()
  const openDrawer = useCallback(() => {
    if (rail.current && rail.current.offsetParent === null && !isOpen(rail.current))
      rail.current.showPopover()
  }, [])
  useSearchShortcut(search, { slash: props.slashShortcut ?? true, beforeFocus: openDrawer })
  useEffect(() => {
    if (rail.current && isOpen(rail.current)) rail.current.hidePopover()
  }, [key])

  return (
    <div className="tv-app" data-size="sm">
      <SkipToMain />
      <header className="tv-app__top">
        <UnclassifiedNotice />
        <div className="tv-bar">
          <Brand href={framePaths.myPage} />
          <Link to={framePaths.search} className="tv-bar__button">
            <MagnifyingGlassIcon aria-hidden />
            <span className="ds-sr-only">{ui.frame.search}</span>
          </Link>
          <button type="button" popovertarget="rail" className="tv-bar__button tv-bar__menu">
            <MenuHamburgerIcon aria-hidden />
            {ui.frame.menu}
          </button>
        </div>
      </header>
      <nav ref={rail} id="rail" popover="auto" aria-label={ui.frame.mainMenu} className="tv-rail">
        <div className="tv-rail__top">
          <Brand href={framePaths.myPage} />
          <button
            type="button"
            popovertarget="rail"
            className="tv-bar__button tv-rail__close"
            aria-label={ui.frame.closeMenu}
          >
            <XMarkIcon aria-hidden />
          </button>
        </div>
        <SearchForm ref={search} action={framePaths.search} id="rail-search" />
        <Rail person={person} workspaces={workspaces} extra={extra} />
      </nav>
      <div className="tv-app__page">
        <main id="main" tabIndex={-1} className="tv-main" data-width={width}>
          {children}
        </main>
        <SiteFooter accessibilityStatementUrl={accessibilityStatementUrl} />
      </div>
    </div>
  )
}

function isOpen(element: HTMLElement): boolean {
  return element.matches(':popover-open')
}
