import { createRequestHandler, type RequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express from 'express'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, it } from 'vitest'
import { answerInSlices } from '~/server/route-slices'

const says = (id: string) => ({
  loader: ({ params }: { params: object }) => new Response(`${id} ${JSON.stringify(params)}`),
})

const map: Array<[id: string, parentId: string | undefined, path: string | undefined, index?: boolean]> = [
  ['root', undefined, ''],
  ['front', 'root', undefined, true],
  ['desk', 'root', undefined],
  ['groups', 'desk', 'groups'],
  ['group', 'groups', ':group'],
  ['new-group', 'groups', 'new'],
  ['papers', 'group', 'papers/:paper'],
  ['rest', 'root', 'files/*'],
]

const build = {
  mode: 'production',
  basename: '/',
  publicPath: '/assets/',
  assetsBuildDirectory: 'build/client',
  isSpaMode: false,
  future: { v3_lazyRouteDiscovery: true, v3_singleFetch: true },
  entry: { module: { default: () => new Response('page'), handleError: () => undefined } },
  routes: Object.fromEntries(
    map.map(([id, parentId, path, index]) => [id, { id, parentId, path, index, module: says(id) }]),
  ),
  assets: {
    version: '1',
    url: '/manifest.js',
    entry: { module: '', imports: [] },
    routes: Object.fromEntries(map.map(([id, parentId, path]) => [id, { id, parentId, path }])),
  },
} as unknown as ServerBuild

const closing: Array<() => void> = []
afterEach(() => closing.splice(0).forEach((close) => close()))

async function serve(handler: RequestHandler) {
  const app = express()
  app.all('*', (request, response, next) => void handler(request, response, next))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  closing.push(() => server.close())
  return String((server.address() as AddressInfo).port)
}

it('answers every address as the whole map would', async () => {
  const getLoadContext = () => ({}) as never
  const whole = await serve(createRequestHandler({ build, mode: 'production', getLoadContext }))
  const slices = await serve(answerInSlices({ build, getLoadContext }))
  const paths = [
    '/',
    '/groups',
    '/groups/new',
    '/groups/7',
    '/groups/7/papers/a%20b',
    '/files/a/b',
    '/nowhere',
  ]
  const more = [
    '/groups/%2e%2e/files/x',
    '//groups',
    '/groups/',
    '/_root.data',
    '/groups/7.data',
    '/%E0%A4%A',
  ]
  const manifest = ['/__manifest?version=1&p=/groups/7/papers/1&p=/files/x', '/__manifest?version=0&p=/']
  // As it stands: `fetch` would tidy the address first.
  const answerOf = async (port: string, path: string) => {
    const [answer] = (await once(get({ host: '127.0.0.1', port, path }), 'response')) as [IncomingMessage]
    return { status: answer.statusCode, text: await text(answer) }
  }
  for (const path of [...paths, ...more, ...manifest, ...paths]) {
    expect(await answerOf(slices, path), path).toEqual(await answerOf(whole, path))
  }
  expect((await answerOf(slices, '/groups/7/papers/2')).text).toBe('papers {"group":"7","paper":"2"}')
})
