import type { LinksFunction } from '@remix-run/node'
import { Outlet, useRouteLoaderData } from '@remix-run/react'
import { useFailure } from '~/http/use-failure'
import type { loader as rootLoader } from '~/root'
import { ErrorPage } from '~/ui/errors/ErrorPage'
import { PlainFrame } from '~/ui/frame/PlainFrame'
import appCss from '~/ui/theme/app.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: appCss }]

/** The quiet frame of the pages on the way in. */
export default function SignInLayout() {
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
    <PlainFrame accessibilityStatementUrl={root?.accessibilityStatementUrl ?? undefined}>
      {children}
    </PlainFrame>
  )
}
