import type { ReactNode } from 'react'
import { Brand } from './Brand'
import { framePaths } from './paths'
import { SiteFooter, type SiteFooterProps } from './SiteFooter'
import { SkipToMain } from './SkipToMain'
import { UnclassifiedNotice } from './UnclassifiedNotice'

export type PlainFrameProps = SiteFooterProps & {
  /** Shown where a person is about to write; not on error pages of the portal. */
  notice?: boolean
  children: ReactNode
}

/** One narrow column for the pages that ask one thing: sign in, accept an invitation, explain an error. */
export function PlainFrame({ notice = true, accessibilityStatementUrl, children }: PlainFrameProps) {
  return (
    <div className="tv-plain" data-size="sm">
      <SkipToMain />
      <header>
        {notice && <UnclassifiedNotice />}
        <div className="tv-plain__brand">
          <Brand href={framePaths.front} />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="tv-plain__main">
        {children}
      </main>
      <SiteFooter accessibilityStatementUrl={accessibilityStatementUrl} />
    </div>
  )
}
