import type { ServerBuild } from '@remix-run/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { answeringIn, attempt, type Result } from './attempt'
import type { Body, Let } from './door'
import { ledger } from './ledger'
import { actors, createScenery, type Actor, type Scenery } from './stage'

let build: ServerBuild
let handlerFor: ReturnType<typeof answeringIn>
let scenery: Scenery

beforeAll(async () => {
  const file = new URL('../../build/server/index.js', import.meta.url).href
  build = (await import(file)) as ServerBuild
  handlerFor = answeringIn(build)
  scenery = await createScenery()
}, 120_000)

/** Frames: they answer only together with a page below them. */
const frames = /^(root|routes\/(portal|sign-in|desk|workspaces)\/layout|routes\/desk\/page-area)$/

function expected(who: Let, actor: Actor): Result {
  if (who === 'anyone') return 'in'
  if (who === 'nobody') return 'not-found'
  if (who === 'signed-in') return actor === 'anonymous' ? 'sign-in' : 'in'
  if (who.in.includes(actor)) return 'in'
  if (who.forbidden?.includes(actor)) return 'forbidden'
  return actor === 'anonymous' ? 'sign-in' : 'not-found'
}

async function knocks(who: Let, path: string, body?: Body) {
  const found: Partial<Record<Actor, Result>> = {}
  const due: Partial<Record<Actor, Result>> = {}
  for (const actor of actors) {
    found[actor] = await attempt(handlerFor, scenery, { as: actor, path, ...(body ? { body } : {}) })
    due[actor] = expected(who, actor)
  }
  return { found, due }
}

describe('the ledger', () => {
  it('names every route that reads, and every route that writes', () => {
    const routes = Object.values(build.routes).filter((route) => route && !frames.test(route.id))
    const reading = new Set(ledger.filter((door) => door.get).map((door) => door.route))
    const writing = new Set(ledger.filter((door) => door.post).map((door) => door.route))
    const unnamed = routes.flatMap((route) => [
      ...(route && (route.module.loader || route.module.default) && !reading.has(route.id)
        ? [`GET ${route.id}`]
        : []),
      ...(route && route.module.action && !writing.has(route.id) ? [`POST ${route.id}`] : []),
    ])
    expect(unnamed).toEqual([])
  })

  const doors = ledger.flatMap((door) => [
    ...(door.get ? [{ method: 'GET', door, who: door.get, body: undefined }] : []),
    ...(door.post ? [{ method: 'POST', door, who: door.post.who, body: door.post.body }] : []),
  ])

  it.each(doors.map((row, place) => [`${row.method} ${row.door.route} (${place})`, row] as const))(
    '%s',
    async (_name, { door, who, body }) => {
      const { found, due } = await knocks(who, door.path(scenery.ids), body?.(scenery.ids))
      expect(found).toEqual(due)
    },
    60_000,
  )
})
