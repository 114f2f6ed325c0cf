import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { newId } from '~/core/ids'

/** Gives each request a reference, and logs method, route path, status and time: never the query, which people type into. */
export function accessLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const began = process.hrtime.bigint()
    const reference = newId().slice(-12)
    response.locals.reference = reference
    response.setHeader('X-Request-Id', reference)
    response.on('finish', () => {
      const ms = Number((process.hrtime.bigint() - began) / 1000n) / 1000
      log.info({
        reference,
        method: request.method,
        path: withoutSecrets(request.path),
        status: response.statusCode,
        ms,
      })
    })
    next()
  }
}

const secret = /^\/(setup|invitation|password-reset|calendar|horinger\/bekreftelse|horinger\/svar)\/[^/]+/

/** Links that let someone in carry their secret in the path: what the map calls `:token`. */
export function withoutSecrets(path: string): string {
  return path.replace(secret, '/$1/-')
}
