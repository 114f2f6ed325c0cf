import { createRequestHandler, type GetLoadContextFunction } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import { join } from 'node:path'
import { accessLog } from './access-log'
import { ownOrigin } from './own-origin'
import { requestContext, type ProcessContext } from './request-context'
import { answerInSlices } from './route-slices'
import { receiveUploads, uploadsPath } from './uploads'
import { securityHeaders } from './security-headers'

export interface HttpAppOptions {
  shared: ProcessContext
  /** Remix's server build, or how to get a fresh one while developing; null for no pages. */
  build: ServerBuild | (() => Promise<ServerBuild>) | null
  /** The folder with the browser's files; null while developing, when Vite serves them. */
  clientFolder: string | null
  viteMiddleware: RequestHandler | null
  trustedProxies: number
  /** Whether the process can do its work; null means yes. */
  notReadyBecause: () => Promise<string | null>
}

/** Pages and files over HTTP: headers, assets with immutable names, then Remix. */
export function createHttpApp(options: HttpAppOptions): express.Express {
  const { shared } = options
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', options.trustedProxies)
  app.use(accessLog(shared.log))
  app.get('/healthz', (_request, response) => void response.type('text').send('ok'))
  app.get('/readyz', (_request, response, next) => {
    options
      .notReadyBecause()
      .then((reason) =>
        response
          .status(reason ? 503 : 200)
          .type('text')
          .send(reason ?? 'ready'),
      )
      .catch(next)
  })
  app.use(securityHeaders({ https: shared.installation.secureCookies, development: !options.clientFolder }))
  app.use(ownOrigin(shared.installation.origin))
  app.use(uploadsPath, receiveUploads(shared))
  app.use(compression())
  if (options.viteMiddleware) app.use(options.viteMiddleware)
  if (options.clientFolder) {
    const assets = join(options.clientFolder, 'assets')
    app.use('/assets', express.static(assets, { immutable: true, maxAge: '1y', fallthrough: false }))
    app.use(express.static(options.clientFolder, { maxAge: '1h', index: false }))
  }
  if (options.build) {
    const { build } = options
    const getLoadContext: GetLoadContextFunction = (request, response) =>
      requestContext(shared, request, response)
    const pages =
      typeof build === 'function'
        ? createRequestHandler({ build, mode: 'development', getLoadContext })
        : answerInSlices({ build, getLoadContext })
    // What fails inside goes to `next`.
    app.all('*', (request, response, next) => void pages(request, response, next))
  }
  app.use(lastResort(shared))
  return app
}

/** What fails outside Remix: a plain answer with the reference that stands in the log. */
function lastResort({ log }: ProcessContext): ErrorRequestHandler {
  return (error: { status?: number }, _request, response, next) => {
    const status = error.status && error.status >= 400 && error.status < 500 ? error.status : 500
    if (status === 500)
      log.error({ reference: response.locals.reference as string, error: String(error) }, 'failed')
    if (response.headersSent) return next(error)
    response
      .status(status)
      .type('text')
      .send(`${status} (${response.locals.reference as string})`)
  }
}
