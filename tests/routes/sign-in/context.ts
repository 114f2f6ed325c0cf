import { createDoor } from '~/auth/door.server'
import { createPasswords } from '~/auth/password.server'
import { createSessions } from '~/auth/session.server'
import { createThrottle, type ThrottleLimits } from '~/auth/throttle.server'
import { admit } from '~/auth/admit.server'
import type { RequestContext } from '~/http/context'
import { createLog } from '~/server/log'
import { memoryFolder } from '#tests/support/file-folder'
import type { TestStore } from '#tests/support/store'

export const origin = 'https://tvers.test'

/** What the server hands to requests, over a test's store; `cookie` is what the browser sends. */
export function contextFactory(store: TestStore, limits: Partial<ThrottleLimits> = {}) {
  const sessions = createSessions(store, { idleMinutes: 30, absoluteHours: 12 }, true)
  const passwords = createPasswords()
  const door = createDoor({ store, sessions, passwords, throttle: createThrottle(limits) })
  return (
    cookie: string | null = null,
    installation: Partial<RequestContext['installation']> = {},
  ): RequestContext => ({
    store,
    files: memoryFolder(),
    sessions,
    passwords,
    door,
    log: createLog('silent'),
    nonce: '',
    reference: '',
    address: '10.0.0.1',
    language: 'nb',
    admission: () => admit(store, sessions, cookie),
    installation: {
      origin,
      demo: false,
      mailStaysHere: true,
      scansFiles: false,
      contactEmail: 'post@tvers.test',
      accessibilityStatementUrl: null,
      secureCookies: true,
      ...installation,
    },
  })
}

/** A form as a browser posts it from our own page. */
export function post(
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Request {
  return new Request(origin + path, {
    method: 'POST',
    headers: { origin, ...headers },
    body: new URLSearchParams(fields),
  })
}

/** The response that an action or a loader gives or throws; `body` is what it tells the page. */
export async function outcome(work: Promise<unknown>) {
  const result = await work.catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown
    throw thrown
  })
  if (!(result instanceof Response)) return { status: 200, headers: new Headers(), to: null, body: result }
  const { status, headers } = result
  const isFacts = headers.get('content-type')?.startsWith('application/json')
  const body: unknown = isFacts ? await result.json() : null
  return { status, headers, to: headers.get('location'), body }
}
