import { redirect } from '@remix-run/node'
import { isRefusal, refusalCodes, type Refusal } from '~/core/refusal'

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
  const next = url.pathname.replace(/\.data$/, '') + url.search
  return redirect(next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`)
}

/** Runs `work`, and throws what it refuses as a response. Anything else goes on to the log and the error page. */
export async function orRefuse<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (isRefusal(error)) throw refusalResponse(error)
    throw error
  }
}
