import type { RequestHandler } from 'express'

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * Refuses what another site sends, before Remix, which would call it a failure of ours (500). Having seen that the request
 * is ours, it names our host, so that Remix' own comparison holds behind a proxy that does not pass the host on.
 */
export function ownOrigin(origin: string): RequestHandler {
  const { host } = new URL(origin)
  return (request, response, next) => {
    const { origin: sentFrom } = request.headers
    if (!changing.has(request.method) || sentFrom === undefined) return next()
    if (sentFrom !== origin) return void response.status(403).type('text').send('403')
    request.headers['x-forwarded-host'] = host
    next()
  }
}
