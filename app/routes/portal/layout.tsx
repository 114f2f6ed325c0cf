import type { LinksFunction } from '@remix-run/node'
import { Outlet, useLocation, useRouteLoaderData } from '@remix-run/react'
import { useFailure } from '~/http/use-failure'
import { useWords } from '~/i18n/use-words'
import type { loader as rootLoader, RouteHandle } from '~/root'
import { ErrorPage } from '~/ui/errors/ErrorPage'
import { framePaths } from '~/ui/frame/paths'
import { PortalFrame } from '~/ui/frame/PortalFrame'
import portalCss from '~/ui/theme/portal.css?url'

export const handle: RouteHandle = { scriptless: true }

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: portalCss },
  { rel: 'alternate', type: 'application/atom+xml', href: '/feed.atom', title: 'Tvers' },
]

/** The public's frame: plain HTML, no script, no cookie. */
export default function PortalLayout() {
  return (
    <Framed>
      <Outlet />
    </Framed>
  )
}

export function ErrorBoundary() {
  const { status, reference } = useFailure()
  return (
    <Framed>
      <ErrorPage status={status} reference={reference} />
    </Framed>
  )
}

function Framed({ children }: { children: React.ReactNode }) {
  const root = useRouteLoaderData<typeof rootLoader>('root')
  const { pathname } = useLocation()
  const { portal } = useWords()
  const pages = [
    { href: '/tiltak', name: portal.links.measures },
    { href: '/aktorer', name: portal.links.actors },
    { href: '/gruppene', name: portal.links.groups },
    { href: '/publikasjoner', name: portal.links.publications },
    { href: '/horinger', name: portal.links.consultations },
    { href: '/internasjonalt', name: portal.links.international },
  ]
  const searchesItself = pathname === framePaths.front || pathname === framePaths.portalSearch
  return (
    <PortalFrame
      links={pages.map((page) => ({
        ...page,
        current: pathname === page.href || pathname.startsWith(`${page.href}/`),
      }))}
      search={!searchesItself}
      accessibilityStatementUrl={root?.accessibilityStatementUrl ?? undefined}
    >
      {children}
    </PortalFrame>
  )
}
