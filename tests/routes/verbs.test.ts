import type { ServerBuild } from '@remix-run/node'
import { beforeAll, expect, it } from 'vitest'

/** Only script sends to it, and reads the answer. */
const forScript = ['routes/images/upload', 'routes/workspaces/visit']

let build: ServerBuild

beforeAll(async () => {
  build = (await import(new URL('../../build/server/index.js', import.meta.url).href)) as ServerBuild
})

it('answer with a page whatever a form can be sent to, so that a refusal is read without script', () => {
  const routes = Object.values(build.routes).flatMap((route) => route ?? [])
  const sentTo = routes.filter(({ module }) => module.action)
  expect(sentTo.length).toBeGreaterThan(40)
  expect(sentTo.filter(({ module }) => !module.default).map(({ id }) => id)).toEqual(forScript)
})
