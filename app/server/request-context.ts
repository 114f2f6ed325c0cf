import type { Request, Response } from 'express'
import { admit, type Admission } from '~/auth/admit.server'
import type { RequestContext } from '~/http/context'
import { languageOf } from './language'

/** What stays the same for all requests of the process. */
export type ProcessContext = Pick<
  RequestContext,
  'store' | 'files' | 'sessions' | 'door' | 'passwords' | 'installation' | 'log'
>

/** What one request is handed: who asks (looked up once, when first needed), in which language, under which reference. */
export function requestContext(shared: ProcessContext, request: Request, response: Response): RequestContext {
  let admission: Promise<Admission | null> | undefined
  const { cookie } = request.headers
  return {
    ...shared,
    nonce: response.locals.nonce as string,
    reference: response.locals.reference as string,
    address: request.ip ?? 'unknown',
    language: languageOf(cookie, request.headers['accept-language']),
    admission: () => (admission ??= admit(shared.store, shared.sessions, cookie)),
  }
}
