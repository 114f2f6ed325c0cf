import { redirect } from '@remix-run/node'
import { isRefusal, refusalCodes, type Refusal } from '~/core/refusal'
import type { RequestContext } from './context'

/** What a page is told of a refusal: a code and a reason, worded in the browser's language there. */
export interface RefusalFacts {
  code: Refusal['code']
  reason: string
}

/** A refusal as the response that an error boundary shows. */
export function refusalResponse(refusal: Refusal): Response {
  const { retryAfterSeconds } = refusal.detail
  const facts: RefusalFacts = { code: refusal.code, reason: refusal.reason }
  return Response.json(facts, {
    status: refusalCodes[refusal.code],
    headers: retryAfterSeconds ? { 'Retry-After': String(retryAfterSeconds) } : {},
  })
}

/** To the sign-in page, and back to where one wanted to go. */
export function toSignIn(request: Request): Response {
  const url = new URL(request.url)
  const wanted = url.pathname.replace(/\.data$/, '') + url.search
  return redirect(wanted === '/' ? '/sign-in' : `/sign-in?returnTo=${encodeURIComponent(wanted)}`)
}

/** What a page is told of something that went wrong here: the reference that stands in the log. */
export interface FailureFacts {
  code: 'failed'
  reference: string
}

/** Writes what nobody expected to the log, and makes the answer that names it by its reference. */
export function failureResponse(context: RequestContext, error: unknown): Response {
  const { log, reference } = context
  log.error(
    { reference, error: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    'failed',
  )
  const facts: FailureFacts = { code: 'failed', reference }
  return Response.json(facts, { status: 500 })
}

/** Runs `work`. A refusal becomes its response; what nobody expected is logged and told by its reference. */
export async function orRefuse<Result>(
  context: RequestContext,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Response) throw error
    throw isRefusal(error) ? refusalResponse(error) : failureResponse(context, error)
  }
}
