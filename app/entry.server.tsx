import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceContext } from './http/nonce'
import { wholePage } from './http/whole-page'
import { watchedDictionary } from './i18n/dictionaries.server'
import { WordsProvider } from './i18n/use-words'

/** A page that is not ready by then is given up. */
const patienceMs = 5_000

/**
 * Renders a page in the request's language and hands it over whole. No loader defers anything, so nobody waits longer
 * for it, and one large piece is compressed and sent with far less work than forty small ones.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
) {
  return new Promise<Response>((resolve, reject) => {
    let responseStatus = status
    const { words, used } = watchedDictionary(context.language)
    const { pipe, abort } = renderToPipeableStream(
      <WordsProvider language={context.language} words={words} used={used}>
        <NonceContext.Provider value={context.nonce}>
          <RemixServer context={remixContext} url={request.url} nonce={context.nonce} />
        </NonceContext.Provider>
      </WordsProvider>,
      {
        nonce: context.nonce,
        onAllReady() {
          headers.set('Content-Type', 'text/html; charset=utf-8')
          headers.set('Content-Language', context.language)
          headers.append('Vary', 'Cookie, Accept-Language')
          if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache')
          pipe(wholePage((page) => resolve(new Response(page, { status: responseStatus, headers }))))
        },
        onShellError: reject,
        onError(error: unknown) {
          responseStatus = 500
          report(error, context)
        },
      },
    )
    setTimeout(abort, patienceMs).unref()
  })
}

/** What fails outside a guarded loader or action, such as while rendering. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
) {
  if (!request.signal.aborted) report(error, context)
}

function report(error: unknown, { log, reference }: AppLoadContext) {
  log.error(
    { reference, error: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    'failed',
  )
}
