import { Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Crumbs, type Crumb } from './Crumbs'

export type PageHeadingProps = {
  title: ReactNode
  crumbs?: readonly Crumb[]
  /** One line that says what the page is for. */
  purpose?: ReactNode
  /** At most one primary button or link. */
  action?: ReactNode
  /** Small facts under the title: status, date, who is here. */
  facts?: ReactNode
  /** `SubNavigation` of the workspace. */
  navigation?: ReactNode
  /** Language of the title when it is content and not interface. */
  lang?: string
}

/** The top of every page: where it is, what it is called, what it is for, and the one thing to do. */
export function PageHeading({ title, crumbs, purpose, action, facts, navigation, lang }: PageHeadingProps) {
  return (
    <div className="tv-heading" data-navigation={navigation ? true : undefined}>
      {crumbs && crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
      <div className="tv-heading__row">
        <div className="tv-heading__words">
          <Heading level={1} tabIndex={-1} id="page-title" lang={lang}>
            {title}
          </Heading>
          {purpose && <p className="tv-heading__purpose">{purpose}</p>}
          {facts && <div className="tv-heading__facts">{facts}</div>}
        </div>
        {action && <div className="tv-heading__action">{action}</div>}
      </div>
      {navigation}
    </div>
  )
}
