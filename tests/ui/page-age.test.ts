import { afterEach, beforeEach, expect, it } from 'vitest'
import { followPages, pageAskedAt } from '~/ui/page/page-age'
import { end, readPage, soon } from './support/read-page'

let page: ReturnType<typeof readPage>
beforeEach(() => {
  page = readPage()
  followPages(page.router)
})
afterEach(() => page.close())

/** A moment between what was before and what comes after. */
async function now(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 2))
  const at = performance.now()
  await new Promise((resolve) => setTimeout(resolve, 2))
  return at
}

it('is as old as the asking for what is shown, and not as its coming', async () => {
  const { router, reads } = page
  const before = pageAskedAt()
  const first = await now()
  void router.navigate('/other')
  const second = await now()
  expect(pageAskedAt()).toBe(before)
  await end(reads[0])
  expect(pageAskedAt()).toBeGreaterThan(first)
  expect(pageAskedAt()).toBeLessThan(second)
})

it('is not made younger by what is sent, but by the reading after it', async () => {
  const { reads, send } = page
  const first = await now()
  await send()
  const second = await now()
  await end(reads[0])
  expect(pageAskedAt()).toBeGreaterThan(first)
  expect(pageAskedAt()).toBeLessThan(second)
})

it('stays when what is being read is broken off by a form that is refused', async () => {
  const { router, reads, broken, send } = page
  await now()
  const before = pageAskedAt()
  router.revalidate()
  await soon()
  await send('refused')
  expect(router.state.navigation.state).toBe('idle')
  expect(router.state.actionData).toEqual({ page: 'refused' })
  expect([reads.length, broken()]).toEqual([1, 1])
  expect(pageAskedAt()).toBe(before)
})

it('is that of the first of several readings that are on their way', async () => {
  const { router, reads, send } = page
  await send(undefined, 'form')
  const between = await now()
  router.revalidate()
  await soon()
  await end(reads[1])
  expect(pageAskedAt()).toBeLessThan(between)
})

it('is that of the reading after a form of its own, unless it was refused', async () => {
  const { router, reads, send } = page
  const first = await now()
  await send(undefined, 'form')
  await end(reads[0])
  const asked = pageAskedAt()
  expect(asked).toBeGreaterThan(first)
  await now()
  await send('refused', 'form')
  expect(router.state.fetchers.get('form')?.state ?? 'idle').toBe('idle')
  expect(pageAskedAt()).toBe(asked)
})
