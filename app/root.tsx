import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from '@remix-run/react'
import { Suspense, type ReactNode } from 'react'
import { publicRead } from './http/read.server'
import { useNonce } from './http/nonce'
import { useFailure } from './http/use-failure'
import { UsedWords, useLanguage } from './i18n/use-words'
import { ErrorPage } from './ui/errors/ErrorPage'
import { FormsInTurn } from './ui/form/FormsInTurn'
import { PlainFrame } from './ui/frame/PlainFrame'
import appCss from './ui/theme/app.css?url'

/** What a route may say of itself in its `handle`. */
export interface RouteHandle {
  /** Plain HTML: no script is sent with it. */
  scriptless?: boolean
}

export const loader = publicRead(async ({ context }) => ({
  accessibilityStatementUrl: context.installation.accessibilityStatementUrl,
  demo: context.installation.demo,
}))

export function Layout({ children }: { children: ReactNode }) {
  const language = useLanguage()
  const nonce = useNonce()
  const matches = useMatches()
  const scriptless = matches.some((match) => (match.handle as RouteHandle | undefined)?.scriptless)
  return (
    <html lang={language} data-color-scheme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        <Meta />
        {matches.length <= 1 && <link rel="stylesheet" href={appCss} />}
        <Links />
      </head>
      <body>
        {children}
        {!scriptless && matches.length > 1 && (
          <>
            <UsedWords />
            <FormsInTurn />
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  )
}

export default function Root() {
  // Sentences that the page was not rendered with may still be on their way.
  return (
    <Suspense>
      <Outlet />
    </Suspense>
  )
}

/** For what no area's own boundary takes: an address that nothing answers, or a failure of the frame itself. */
export function ErrorBoundary() {
  const root = useRouteLoaderData<typeof loader>('root')
  const { status, reference } = useFailure()
  return (
    <PlainFrame accessibilityStatementUrl={root?.accessibilityStatementUrl ?? undefined}>
      <ErrorPage status={status} reference={reference} />
    </PlainFrame>
  )
}
