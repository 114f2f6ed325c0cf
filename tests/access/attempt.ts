import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import type { OpenDatabase } from '#db/database'
import { openSqlite } from '#db/sqlite'
import { createDoor } from '~/auth/door.server'
import { createPasswords } from '~/auth/password.server'
import { createSessions } from '~/auth/session.server'
import { createThrottle } from '~/auth/throttle.server'
import { createBus } from '~/core/bus'
import type { FileFolder } from '~/core/file-folder'
import { createLog } from '~/server/log'
import { requestContext, type ProcessContext } from '~/server/request-context'
import { slicesOf } from '~/server/route-slices'
import { StillClock } from '#tests/support/clock'
import type { Body } from './door'
import type { Actor, Scenery } from './stage'

const origin = 'http://127.0.0.1'

/** What came of knocking: let in, sent to sign in, told that it may not, or told that nothing is there. */
export type Result = 'in' | 'sign-in' | 'forbidden' | 'not-found' | `status ${number}`

/** Gives what answers at a path: the slice of the build that the server answers it with, made ready once. */
export function answeringIn(build: ServerBuild): (path: string) => RequestHandler {
  const sliceOf = slicesOf(build)
  const handlers = new Map<ServerBuild, RequestHandler>()
  return (path) => {
    const slice = sliceOf(new URL(origin + path).pathname)
    const handler = handlers.get(slice) ?? createRequestHandler(slice, 'production')
    handlers.set(slice, handler)
    return handler
  }
}

interface Untouched {
  readonly image: Buffer
  readonly database: OpenDatabase
}

/** The last database that an attempt has left as it was: to open another takes as long as a refusal. */
let untouched: Untouched | null = null

/** Knocks as somebody at an address: what one attempt changes, the next does not see. */
export async function attempt(
  handlerFor: (path: string) => RequestHandler,
  scenery: Scenery,
  knock: { as: Actor; path: string; body?: Body },
): Promise<Result> {
  const { image } = scenery
  const database = untouched?.image === image ? untouched.database : openSqlite(':memory:', { image })
  untouched = { image, database }
  const transaction: OpenDatabase['transaction'] = (work) => {
    // It may write.
    untouched = null
    return database.transaction(work)
  }
  const store = {
    database: { ...database, transaction },
    clock: new StillClock(scenery.now.toISOString()),
    bus: createBus(),
  }
  const response = await handlerFor(knock.path)(
    requestOf(knock, scenery.cookies[knock.as]),
    contextFor(store, scenery.files, scenery.cookies[knock.as]),
  )
  await response.arrayBuffer()
  if (!untouched) await database.close()
  return resultOf(response)
}

function requestOf({ path, body }: { path: string; body?: Body }, cookie: string | null) {
  const headers = new Headers({ host: '127.0.0.1', 'accept-language': 'nb', ...(cookie ? { cookie } : {}) })
  if (!body) return new Request(origin + path, { headers })
  headers.set('origin', origin)
  return new Request(origin + path, { method: 'POST', headers, body: encoded(body) })
}

function encoded(fields: Body): FormData | URLSearchParams {
  const form = new FormData()
  const words = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    form.set(name, value)
    if (typeof value === 'string') words.set(name, value)
  }
  return Object.values(fields).some((value) => typeof value !== 'string') ? form : words
}

function contextFor(store: ProcessContext['store'], files: FileFolder, cookie: string | null) {
  const sessions = createSessions(store, { idleMinutes: 30, absoluteHours: 12 }, false)
  const passwords = createPasswords()
  const installation = {
    origin,
    demo: false,
    mailStaysHere: false,
    scansFiles: false,
    contactEmail: 'post@test.tvers.example',
    accessibilityStatementUrl: null,
    secureCookies: false,
  }
  const door = createDoor({ store, sessions, passwords, throttle: createThrottle() })
  const log = createLog('silent')
  const shared: ProcessContext = { store, files, sessions, passwords, door, installation, log }
  const request = { headers: { ...(cookie ? { cookie } : {}), 'accept-language': 'nb' }, ip: '127.0.0.1' }
  const response = { locals: { nonce: 'n', reference: 'r' } }
  return requestContext(shared, request as ExpressRequest, response as unknown as ExpressResponse)
}

function resultOf(response: Response): Result {
  const { status } = response
  const to = response.headers.get('location') ?? ''
  if (status === 401 || (status === 302 && to.startsWith('/sign-in?returnTo='))) return 'sign-in'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'not-found'
  if (status === 200 || status === 302 || status === 409) return 'in'
  return `status ${status}`
}
