import { NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'

export type RailLinkProps = {
  href: string
  icon?: ReactNode
  /** The word that says there is something new here; read aloud, shown as a dot. */
  unread?: string
  /** Leads out of the desk, to a page of the portal: loaded as a page of its own, without script. */
  leaves?: boolean
  children: ReactNode
}

/** One line of the rail. Marks itself as the current page, also on the pages below it. */
export function RailLink({ href, icon, unread, leaves, children }: RailLinkProps) {
  return (
    <li>
      <NavLink to={href} reloadDocument={leaves} className="tv-rail__link">
        <span className="tv-rail__icon">{icon}</span>
        <span className="tv-rail__name">{children}</span>
        {unread && (
          <span className="tv-rail__unread" title={unread}>
            <span className="ds-sr-only">({unread})</span>
          </span>
        )}
      </NavLink>
    </li>
  )
}
