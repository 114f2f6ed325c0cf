import { data, type LinksFunction } from '@remix-run/node'
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { clearFlash, readFlash } from '~/http/flash.server'
import { publicRead } from '~/http/read.server'
import { useFailure } from '~/http/use-failure'
import { useWords } from '~/i18n/use-words'
import type { loader as rootLoader } from '~/root'
import { ErrorPage } from '~/ui/errors/ErrorPage'
import { PlainFrame } from '~/ui/frame/PlainFrame'
import { Flash } from '~/ui/notice/Flash'
import appCss from '~/ui/theme/app.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: appCss }]

export const loader = publicRead(async ({ request }) => {
  const flash = readFlash(request)
  return data({ flash }, flash ? { headers: { 'Set-Cookie': clearFlash } } : {})
})

/** The quiet frame of the pages on the way in. */
export default function SignInLayout() {
  const { flash } = useLoaderData<typeof loader>()
  const words = useWords().flash
  const said = Object.entries(words).find(([key]) => key === flash)?.[1]
  return (
    <Framed>
      {said && <Flash kind="success">{said}</Flash>}
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

function Framed({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof rootLoader>('root')
  return (
    <PlainFrame accessibilityStatementUrl={root?.accessibilityStatementUrl ?? undefined}>
      {children}
    </PlainFrame>
  )
}
