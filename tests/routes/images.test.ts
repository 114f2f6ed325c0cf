import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documents } from '#db/schema'
import { write } from '~/core/write'
import { startPages, type Pages } from '#tests/support/pages'
import { pngOf } from '#tests/support/pictures'

let pages: Pages
beforeAll(async () => {
  pages = await startPages()
})
afterAll(() => pages.stop())

describe('a picture of a document', () => {
  it('that is given out counts as opening the document, and one that is not there does not', async () => {
    const { store } = pages.server
    const { stage } = pages
    const id = await stage.document('note', 'Notat med bilde', {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Et notat.' }] }],
    })
    await write(store, null, (tx) =>
      tx.db.update(documents).set({ state: 'draft' }).where(eq(documents.id, id)),
    )
    const image = pngOf(3, 3).toString('base64')
    const taken = await pages.ask(`/documents/${id}/images`, { as: 'member', form: { image } })
    const { facts } = (await taken.json()) as { facts: { imageId: string } }
    const at = `/documents/${id}/images/${facts.imageId}`
    const told: string[] = []
    store.bus.on('document-opened', ({ userId }) => void told.push(userId))
    expect((await pages.ask(`/documents/${id}/images/nothing`, { as: 'chair' })).status).toBe(404)
    expect((await pages.ask(at, { as: 'outsider' })).status).toBe(404)
    expect((await pages.ask(at, { as: 'observer' })).status).toBe(200)
    expect(told).toEqual([stage.cast.userIds.observer])
  })
})
