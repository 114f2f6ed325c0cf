import { Refusal } from '~/core/refusal'

/**
 * Refuses a form that was not sent from our own pages. A browser always names the origin of a POST;
 * a request that does not say where it comes from is refused too.
 */
export function requireSameOrigin(request: Request, origin: string): void {
  const sentFrom = request.headers.get('origin')
  if (sentFrom && sentFrom !== 'null') {
    if (sentFrom === origin) return
  } else if (request.headers.get('sec-fetch-site') === 'same-origin') return
  throw new Refusal('forbidden', 'other-origin')
}
