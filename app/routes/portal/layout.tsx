import type { LinksFunction } from '@remix-run/node'
import { Outlet, useRouteLoaderData } from '@remix-run/react'
import { useFailure } from '~/http/use-failure'
import type { loader as rootLoader, RouteHandle } from '~/root'
import { ErrorPage } from '~/ui/errors/ErrorPage'
import { PortalFrame } from '~/ui/frame/PortalFrame'
import portalCss from '~/ui/theme/portal.css?url'

export const handle: RouteHandle = { scriptless: true }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: portalCss }]

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
  return (
    <PortalFrame links={[]} accessibilityStatementUrl={root?.accessibilityStatementUrl ?? undefined}>
      {children}
    </PortalFrame>
  )
}
