import { BreadcrumbsItem, BreadcrumbsLink, BreadcrumbsList } from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'

export type Crumb = { href: string; name: string }

/**
 * The way down to this page, without the page itself: its `h1` follows. A plain `nav`, because the system's own element
 * becomes a landmark only by script.
 */
export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { ui } = useWords()
  return (
    <nav aria-label={ui.frame.youAreHere} className="ds-breadcrumbs tv-crumbs">
      <BreadcrumbsList>
        {crumbs.map((crumb) => (
          <BreadcrumbsItem key={crumb.href}>
            <BreadcrumbsLink asChild>
              <Link to={crumb.href}>{crumb.name}</Link>
            </BreadcrumbsLink>
          </BreadcrumbsItem>
        ))}
      </BreadcrumbsList>
    </nav>
  )
}
