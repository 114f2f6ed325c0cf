import { afterEach, beforeEach, expect, it } from 'vitest'
import { reread } from '~/ui/page/use-reread'
import { end, readPage, soon } from './support/read-page'

let page: ReturnType<typeof readPage>
beforeEach(() => {
  page = readPage()
})
afterEach(() => page.close())

/** Asks for the page as it is after now. */
function ask(left = new AbortController()): Promise<void> {
  return reread(page.router, { since: performance.now(), left })
}
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 2))

it('reads at once when nothing is being read', async () => {
  void ask()
  await soon()
  expect(page.reads).toHaveLength(1)
})

it('lets what is being read be finished, whoever began it, and then reads once more', async () => {
  const { reads, broken } = page
  page.router.revalidate()
  await aMoment()
  const asked = [ask(), ask()]
  await soon()
  expect(reads).toHaveLength(1)
  await end(reads[0])
  expect(reads).toHaveLength(2)
  await end(reads[1])
  await Promise.all(asked)
  expect(reads).toHaveLength(2)
  expect(broken()).toBe(0)
})

it('reads no second time what is read anyway after it has been asked for', async () => {
  const { reads, broken, send } = page
  void send()
  const asked = ask()
  await aMoment()
  expect(reads).toHaveLength(1)
  await end(reads[0])
  await asked
  await send()
  await aMoment()
  const later = ask()
  await end(reads[1])
  await soon()
  expect(reads).toHaveLength(3)
  await end(reads[2])
  await later
  expect(broken()).toBe(0)
})

it('waits for what reads the page after it has been saved by a form of its own', async () => {
  const { reads, broken, send } = page
  await send(undefined, 'form')
  await aMoment()
  expect(reads).toHaveLength(1)
  void ask()
  await soon()
  expect(reads).toHaveLength(1)
  await end(reads[0])
  expect(reads).toHaveLength(2)
  await end(reads[1])
  expect(broken()).toBe(0)
})

it('reads again what a form that is then refused has broken off', async () => {
  const { reads, broken, send } = page
  const asked = ask()
  await soon()
  await send('refused')
  expect([reads.length, broken()]).toEqual([2, 1])
  await end(reads[1])
  await asked
  expect(reads).toHaveLength(2)
})

it('ends with a page that cannot be read', async () => {
  const { router, reads } = page
  const asked = ask()
  await soon()
  reads[0]?.fail()
  await asked
  expect(router.state.errors).not.toBeNull()
  expect(reads).toHaveLength(1)
})

it('asks no more when the page is left', async () => {
  const { reads } = page
  page.router.revalidate()
  await aMoment()
  const left = new AbortController()
  const asked = ask(left)
  left.abort()
  await asked
  await end(reads[0])
  expect(reads).toHaveLength(1)
})

it('waits for a form of one’s own that is under way: that has the page read', async () => {
  const { reads, send, hold } = page
  const answer = hold()
  const sent = send(undefined, 'form')
  await aMoment()
  const asked = ask()
  await soon()
  expect(reads).toHaveLength(0)
  answer()
  await sent
  await soon()
  expect(reads).toHaveLength(1)
  await end(reads[0])
  await asked
  expect(reads).toHaveLength(1)
})
