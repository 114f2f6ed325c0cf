import { createMemoryRouter, type RouteObject } from 'react-router-dom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { reread } from '~/ui/page/use-reread'

let router: ReturnType<typeof createMemoryRouter>
// The router takes whatever has no document for a server.
const browser = Object.assign(new EventTarget(), { document: { createElement: () => ({}) } })
beforeEach(() => vi.stubGlobal('window', browser))
afterEach(() => {
  router.dispose()
  vi.unstubAllGlobals()
})

/** A page whose reading lasts until it is told to end; `broken` is how many were broken off. */
function page() {
  const reads: { signal: AbortSignal; end: () => void }[] = []
  const loader: RouteObject['loader'] = ({ request }) =>
    new Promise((resolve) => reads.push({ signal: request.signal, end: () => resolve(null) }))
  const routes: RouteObject[] = [
    { id: 'page', path: '/', loader },
    { path: '/save', action: () => null },
  ]
  router = createMemoryRouter(routes, { hydrationData: { loaderData: { page: null } } })
  const broken = () => reads.filter(({ signal }) => signal.aborted).length
  return { reads, broken }
}
const stays = new AbortController().signal
const soon = () => new Promise((resolve) => setTimeout(resolve))

async function end(read: { end: () => void } | undefined): Promise<void> {
  read?.end()
  await soon()
}

it('reads at once when nothing is being read', async () => {
  const { reads } = page()
  void reread(router, stays)
  await soon()
  expect(reads).toHaveLength(1)
})

it('lets what is being read be finished, whoever began it, and then reads once more', async () => {
  const { reads, broken } = page()
  void reread(router, stays)
  void reread(router, stays)
  void reread(router, stays)
  await soon()
  expect(reads).toHaveLength(1)
  await end(reads[0])
  expect(reads).toHaveLength(2)
  await end(reads[1])
  await end(reads[2])
  expect(reads).toHaveLength(3)
  expect(broken()).toBe(0)
})

it('waits for what reads the page after it has been saved by a form of its own', async () => {
  const { reads, broken } = page()
  router.getFetcher('form')
  router.fetch('form', 'page', '/save', { formMethod: 'post', formData: new FormData() })
  await soon()
  expect(reads).toHaveLength(1)
  void reread(router, stays)
  await soon()
  expect(reads).toHaveLength(1)
  await end(reads[0])
  expect(reads).toHaveLength(2)
  await end(reads[1])
  expect(broken()).toBe(0)
})

it('asks no more when the page is left', async () => {
  const { reads } = page()
  const left = new AbortController()
  void reread(router, stays)
  await soon()
  const asked = reread(router, left.signal)
  left.abort()
  await asked
  await end(reads[0])
  expect(reads).toHaveLength(1)
})
