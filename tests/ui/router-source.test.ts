import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createMemoryHistory, createRouter, data } from '@remix-run/router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepingItsWay } from '~/ui/router-source/keeping-its-way'
import { routerSource } from '~/ui/router-source/plugin'
import { rewritten } from '~/ui/router-source/rewritten'

const path = createRequire(import.meta.url)
  .resolve('@remix-run/router')
  .replace('router.cjs.js', 'router.js')
const source = readFileSync(path, 'utf8')
const load = async (text: string) =>
  (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { createRouter: typeof createRouter }

// The router takes whatever has no document for a server.
beforeEach(
  () =>
    void vi.stubGlobal(
      'window',
      Object.assign(new EventTarget(), { document: { createElement: () => ({}) } }),
    ),
)
afterEach(() => void vi.unstubAllGlobals())

const soon = () => new Promise((resolve) => setTimeout(resolve, 5))

function gate() {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

/** A page with a form of its own, and a link to one that the router does not know of until it is told. */
function openPage({ createRouter: create }: { createRouter: typeof createRouter }) {
  const [told, answered, readAnew] = [gate(), gate(), gate()]
  let readings = 0
  const page = {
    id: 'page',
    path: '/',
    async loader({ request }: { request: Request }) {
      await readAnew.opened
      return `${new URL(request.url).pathname} ${++readings}`
    },
    async action() {
      await answered.opened
      return 'saved'
    },
  }
  // A name that another page could have, too: the router must not take that for what the link leads to.
  const named = { id: 'named', path: '/:name', loader: () => 'another' }
  const next = { id: 'next', path: '/next', loader: () => 'next' }
  const router = create({
    history: createMemoryHistory(),
    routes: [page, named],
    hydrationData: { loaderData: { page: 'first' } },
    async patchRoutesOnNavigation({ path: asked, patch }) {
      await told.opened
      if (asked === '/next') patch(null, [next])
    },
  })
  router.initialize()
  return {
    router,
    told,
    answered,
    readAnew,
    shown: () => router.state.matches.map(({ route }) => route.id),
    form: () => router.getFetcher('form'),
    send() {
      router.getFetcher('form')
      router.fetch('form', 'page', '/', { formMethod: 'post', formData: new FormData() })
    },
  }
}

/** Sends the form of the page, and follows the link while the page is read anew for it. */
async function followWhileReading(open: ReturnType<typeof openPage>): Promise<void> {
  open.send()
  open.answered.open()
  await soon()
  void open.router.navigate('/next')
  await soon()
}

it('ends a form that is answered while the router asks where a link leads, and goes where it leads', async () => {
  const open = openPage(await load(rewritten(source, keepingItsWay)))
  open.send()
  await soon()
  void open.router.navigate('/next')
  await soon()
  open.answered.open()
  await soon()
  open.readAnew.open()
  await soon()
  expect([open.form().state, open.form().data]).toEqual(['idle', 'saved'])
  expect([open.router.state.navigation.state, open.shown()]).toEqual(['loading', ['page']])
  // What is read anew is the page that is shown, not the one that is on its way.
  expect(open.router.state.loaderData).toEqual({ page: '/ 1' })
  open.told.open()
  await soon()
  expect([open.router.state.location.pathname, open.shown()]).toEqual(['/next', ['next']])
  expect(open.router.state.loaderData).toEqual({ next: 'next' })
})

it('goes where a link leads when the page has been read anew for a form meanwhile', async () => {
  const open = openPage(await load(rewritten(source, keepingItsWay)))
  await followWhileReading(open)
  open.readAnew.open()
  await soon()
  expect(open.router.state.location.pathname).toBe('/')
  expect(open.form().state).toBe('idle')
  open.told.open()
  await soon()
  expect([open.router.state.location.pathname, open.shown()]).toEqual(['/next', ['next']])
})

it('takes the last of two ways, though the first is still asked for', async () => {
  const open = openPage(await load(rewritten(source, keepingItsWay)))
  await followWhileReading(open)
  void open.router.navigate('/')
  await soon()
  open.readAnew.open()
  await soon()
  expect([open.router.state.navigation.state, open.router.state.location.pathname, open.shown()]).toEqual([
    'idle',
    '/',
    ['page'],
  ])
  open.told.open()
  await soon()
  expect(open.shown()).toEqual(['page'])
})

// When the router has mended it, what is tested here can go.
it('is needed: as it comes, the router stays on the old page under the new address', async () => {
  const open = openPage({ createRouter })
  await followWhileReading(open)
  open.readAnew.open()
  await soon()
  open.told.open()
  await soon()
  expect([open.router.state.location.pathname, open.shown()]).toEqual(['/next', ['page']])
})

it('has a form that stays on its page answered before the script of the page it is sent to is there', async () => {
  const mended = routerSource.transform(source, path) ?? ''
  for (const [text, isAnswered] of [
    [source, false],
    [mended, true],
  ] as const) {
    const { createRouter: create } = await load(text)
    const script = gate()
    const lazy = async () => {
      await script.opened
      return { handle: 'script' }
    }
    const router = create({
      history: createMemoryHistory(),
      routes: [
        { id: 'page', path: '/', loader: () => 'page' },
        { id: 'reply', path: '/reply', action: () => 'said', lazy },
      ],
      hydrationData: { loaderData: { page: 'first' } },
    })
    router.initialize()
    router.getFetcher('form')
    router.fetch('form', 'page', '/reply', { formMethod: 'post', formData: new FormData() })
    await soon()
    expect(router.getFetcher('form').data === 'said').toBe(isAnswered)
    script.open()
    await soon()
    expect(router.getFetcher('form').data).toBe('said')
    // Whoever goes there has the script all the same.
    await router.navigate('/reply')
    expect(router.state.errors).toBeNull()
    router.dispose()
  }
})

it('ends a form that did not reach the server at once, and reads the page anew for others that are refused', async () => {
  const mended = routerSource.transform(source, path) ?? ''
  for (const [text, status, isFree] of [
    [source, 503, false],
    [mended, 503, true],
    [mended, 409, false],
  ] as const) {
    const { createRouter: create } = await load(text)
    const readAnew = gate()
    const router = create({
      history: createMemoryHistory(),
      routes: [{ id: 'page', path: '/', action: () => data({ done: false }, status) }],
      // As Remix has it, which asks for all of the page though the router asks for none.
      dataStrategy: async ({ request, matches }) => {
        if (request.method !== 'POST') await readAnew.opened
        const results = await Promise.all(matches.filter((one) => one.shouldLoad).map((one) => one.resolve()))
        return Object.fromEntries(results.map((result) => ['page', result]))
      },
    })
    router.initialize()
    router.getFetcher('form')
    router.fetch('form', 'page', '/', { formMethod: 'post', formData: new FormData() })
    await soon()
    expect(router.getFetcher('form')).toMatchObject({
      state: isFree ? 'idle' : 'loading',
      data: { done: false },
    })
    readAnew.open()
    await soon()
    expect(router.getFetcher('form')).toMatchObject({ state: 'idle', data: { done: false } })
    router.dispose()
  }
})

it('tries the script of a page again before it loads the window anew', () => {
  const main = createRequire(import.meta.url).resolve('@remix-run/react')
  const modules = main.replace(/dist\/.*$/, 'dist/esm/routeModules.js')
  const text = routerSource.transform(readFileSync(modules, 'utf8'), modules) ?? ''
  const [again, anew] = [text.indexOf('fetch(route.module)'), text.indexOf('location.reload()')]
  expect(again).toBeGreaterThan(0)
  expect(again).toBeLessThan(anew)
})

it('leaves all other files alone, and makes no build where one of these is written otherwise', () => {
  expect(routerSource.transform(source, 'app/root.tsx')).toBeNull()
  const other = source.replace('loadId > pendingNavigationLoadId', 'isNewer')
  expect(() => routerSource.transform(other, path)).toThrow(/not written as it was/)
})
