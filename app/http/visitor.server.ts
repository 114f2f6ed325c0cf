import type { Visitor } from '~/auth/door.server'
import type { RequestContext } from './context'

/** Where a request comes from, as the door asks it. */
export function visitorOf(request: Request, context: RequestContext): Visitor {
  return {
    address: context.address,
    device: request.headers.get('user-agent') ?? '',
    cookies: request.headers.get('cookie'),
  }
}
