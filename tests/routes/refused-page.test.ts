import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPages, type Pages } from '#tests/support/pages'

let pages: Pages
beforeAll(async () => {
  pages = await startPages()
})
afterAll(() => pages.stop())

it.each([
  ['may not be opened', '/workspaces/group/meetings/new', 403],
  ['is not there', '/workspaces/nowhere', 404],
])('a page that %s still shows the way to one’s workspaces', async (_, path, status) => {
  const answer = await pages.ask(path, { as: 'observer' })
  expect(answer.status).toBe(status)
  const page = await answer.text()
  expect(page).toContain('href="/workspaces/group"')
  expect(page).not.toContain('href="/workspaces/other"')
})
