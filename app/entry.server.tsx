import { createReadableStreamFromReadable, type EntryContext, type AppLoadContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { PassThrough } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceContext } from './http/nonce'
import { dictionary } from './i18n/dictionaries.server'
import { WordsProvider } from './i18n/use-words'

/** A page that is not ready by then is given up. */
const patienceMs = 5_000

/** Renders a page in the request's language; a crawler waits for all of it. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
) {
  return new Promise<Response>((resolve, reject) => {
    const begins = isbot(request.headers.get('user-agent') ?? '') ? 'onAllReady' : 'onShellReady'
    let responseStatus = status
    const { pipe, abort } = renderToPipeableStream(
      <WordsProvider language={context.language} words={dictionary(context.language)}>
        <NonceContext.Provider value={context.nonce}>
          <RemixServer context={remixContext} url={request.url} nonce={context.nonce} />
        </NonceContext.Provider>
      </WordsProvider>,
      {
        nonce: context.nonce,
        [begins]() {
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          headers.set('Content-Language', context.language)
          headers.append('Vary', 'Cookie, Accept-Language')
          if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache')
          resolve(new Response(createReadableStreamFromReadable(body), { status: responseStatus, headers }))
          pipe(body)
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
