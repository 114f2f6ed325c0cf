import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { documents } from '#db/schema'
import { write } from '~/core/write'
import { textOf } from '#tests/support/publishing'
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

it('a form without script that may not be sent, or leads nowhere, still shows the way to one’s workspaces', async () => {
  const id = await pages.stage.document('draft', 'Utkast', textOf('Tekst.'))
  const form = { any: '' }
  const headers = { accept: 'text/html' }
  for (const [path, status] of [
    [`/workspaces/group/documents/${id}/damage`, 403],
    [`/workspaces/nowhere/documents/${id}/damage`, 404],
  ] as const) {
    const answer = await pages.ask(path, { as: 'member', form, headers })
    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain('href="/workspaces/group"')
  }
  const signedOut = await pages.ask(`/workspaces/group/documents/${id}/damage`, { form, headers })
  expect(signedOut.status).toBe(401)
})

it('a box that was not ticked is not ticked in a form without script that comes back, and one that was is', async () => {
  const { stage } = pages
  const id = await stage.document('draft', 'Til kommentar', textOf('Tekst.'))
  await write(stage.store, null, (tx) =>
    tx.db.update(documents).set({ state: 'draft' }).where(eq(documents.id, id)),
  )
  const path = `/workspaces/group/documents/${id}/review`
  const box = async (answer: Response) => /<input[^>]*name="everyone"[^>]*>/.exec(await answer.text())?.[0]
  const fresh = await box(await pages.ask(path, { as: 'secretariat' }))
  expect(fresh).toContain('checked')
  const send = (form: Record<string, string>) =>
    pages.ask(path, { as: 'secretariat', form, headers: { accept: 'text/html' } })
  const without = await send({ deadline: '' })
  expect(without.status).toBe(422)
  expect(await box(without)).not.toContain('checked')
  expect(await box(await send({ deadline: '', everyone: 'on' }))).toContain('checked')
})
