import { NavLink, useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

export type SubNavigationProps = {
  /** What the links are parts of: `Direktoratsgruppen`. */
  label: string
  links: readonly {
    href: string
    name: string
    /** How many wait there. */
    count?: number
    /** Whether only this very address counts as current, for the overview above the others. */
    exact?: boolean
  }[]
}

/** The parts of a workspace side by side. Links, not tabs: each is a page with an address. */
export function SubNavigation({ label, links }: SubNavigationProps) {
  const row = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  // On a narrow screen the row is longer than the window, and the part one is in may lie outside it.
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>('[aria-current]')
    if (row.current && current) row.current.scrollLeft = current.offsetLeft - row.current.offsetLeft - 16
  }, [pathname])
  return (
    <nav aria-label={label} className="tv-subnav" ref={row}>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <NavLink to={link.href} end={link.exact} prefetch="intent">
              {link.name}
              {link.count !== undefined && link.count > 0 && (
                <span className="tv-subnav__count">{link.count}</span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
