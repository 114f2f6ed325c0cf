import { beforeEach, describe, expect, it, vi } from 'vitest'
import { activity, documentImages, editionFiles, editionImages } from '#db/schema'
import { write } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { articleOf, withImagesBelow } from '~/domain/editions/html-document'
import { addImage } from '~/domain/images/add.server'
import { prepareImage } from '~/domain/images/prepare.server'
import { imageOf, imagesIn } from '~/domain/images/queries.server'
import { imageOnPortal } from '~/domain/portal/edition-image.server'
import { withdrawEdition } from '~/domain/editions/withdraw.server'
import { grantEdition } from '~/domain/editions/access.server'
import { image, content as textWith } from '#tests/editor/sample'
import type { Part } from '#tests/support/cast'
import { storeImage } from '#tests/support/images'
import { pngOf } from '#tests/support/pictures'
import { createStage, type Stage } from '#tests/support/publishing'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../documents/desk'

vi.setConfig({ testTimeout: 60_000 })

describe('a picture of a document', () => {
  let desk: Desk
  let id: string
  beforeEach(async () => {
    desk = await createDesk()
    id = await desk.draft()
  })

  const add = (part: Part, width = 4, documentId = id) =>
    desk.as(part, async (tx, viewer) =>
      addImage(
        tx,
        await grantDocument(tx, viewer, 'document.edit', documentId),
        await prepareImage(pngOf(width, 2)),
      ),
    )
  const stored = () => reading(desk.store).db.select().from(documentImages)

  it('comes from those who may write in it', async () => {
    for (const part of ['member', 'secretariat', 'chair'] as const) await add(part)
    await desk.refuses(
      { forbidden: ['observer', 'participant'], 'not-found': ['outsider', 'administrator'] },
      (tx, viewer) => grantDocument(tx, viewer, 'document.edit', id),
    )
    const [row, ...more] = await stored()
    expect([row?.width, row?.height, row?.type, more.length]).toEqual([4, 2, 'image/png', 0])
    const deeds = await reading(desk.store).db.select().from(activity)
    expect(deeds.filter(({ action }) => action === 'document.image_added')).toHaveLength(1)
  })

  it('is kept once, however often it is sent, and belongs to one document', async () => {
    const first = await add('member')
    expect((await add('chair')).imageId).toBe(first.imageId)
    const other = await desk.draft()
    expect((await add('member', 4, other)).imageId).not.toBe(first.imageId)
    expect(await stored()).toHaveLength(2)
  })

  it('is given to readers of its document, and is nowhere below another', async () => {
    const { imageId } = await add('member')
    const scope = reading(desk.store)
    const other = await desk.draft()
    const reader = await desk.cast.viewer('observer')
    const document = await grantDocument(scope, reader, 'document.read', id)
    expect((await imageOf(scope, document, imageId)).content.length).toBeGreaterThan(50)
    const elsewhere = await grantDocument(scope, reader, 'document.read', other)
    await expect(imageOf(scope, elsewhere, imageId)).rejects.toMatchObject({ code: 'not-found' })
    const text = textWith(image(imageId, 'Kart'), image(imageId, 'Kart'))
    expect(Object.keys(await imagesIn(scope, id, text))).toEqual([imageId])
    expect(await imagesIn(scope, other, text)).toEqual({})
  })

  it('finds no room once the document has as many as it may have', async () => {
    await desk.as('member', async (tx, viewer) => {
      const document = await grantDocument(tx, viewer, 'document.edit', id)
      const large = await prepareImage(pngOf(4, 2))
      await addImage(tx, document, { ...large, content: Buffer.alloc(29_999_999), sha256: 'a' })
    })
    await expect(add('member')).rejects.toMatchObject({ code: 'too-large', reason: 'images-full' })
  })

  it('does not change', async () => {
    await add('member')
    await expect(
      write(desk.store, null, (tx) => tx.db.update(documentImages).set({ width: 9 })),
    ).rejects.toThrow()
  })
})

describe('an edition with a picture', () => {
  let stage: Stage
  beforeEach(async () => {
    stage = await createStage()
  })

  async function picturedDocument(alt: string) {
    const imageId = '01900000-0000-7000-8000-000000000001'
    const id = await stage.document('report', 'Rapport', textWith(image(imageId, alt)))
    const picture = await storeImage(stage.store, id, imageId)
    return { id, imageId, picture }
  }

  it('freezes it: in its files, and for whoever may read the edition', async () => {
    const { id, imageId, picture } = await picturedDocument('Kart')
    const { editionId, seriesSlug } = await stage.publish('secretariat', id)
    const scope = reading(stage.store)
    expect(await scope.db.select().from(editionImages)).toEqual([{ editionId, imageId }])
    const files = await scope.db.select().from(editionFiles)
    const html = articleOf(files.find(({ format }) => format === 'html')?.content.toString() ?? '')
    const inside = `src="data:image/png;base64,${picture.content.toString('base64')}" alt="Kart"`
    expect(html).toContain(inside)
    expect(withImagesBelow(html, '/bilder')).toContain(`src="/bilder/${imageId}" alt="Kart"`)
    expect((await imageOnPortal(scope, seriesSlug, 1, imageId)).content?.equals(picture.content)).toBe(true)
    await expect(imageOnPortal(scope, seriesSlug, 2, imageId)).rejects.toMatchObject({ code: 'not-found' })
    const chair = await stage.cast.viewer('chair')
    await write(stage.store, chair.id, async (tx) =>
      withdrawEdition(tx, chair, await grantEdition(tx, chair, 'edition.withdraw', editionId), {
        reason: 'Feil',
      }),
    )
    expect((await imageOnPortal(reading(stage.store), seriesSlug, 1, imageId)).content).toBeNull()
  })

  it('gives the portal no picture of an edition that is internal', async () => {
    const { id, imageId } = await picturedDocument('Kart')
    const { seriesSlug } = await stage.publish('secretariat', id, { accessCode: 'internal' })
    await expect(imageOnPortal(reading(stage.store), seriesSlug, 1, imageId)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('never holds a picture of another document, whatever the text names', async () => {
    const { imageId } = await picturedDocument('Kart')
    const other = await stage.document('report', 'Tredje', textWith(image(imageId, 'Lånt')))
    await stage.publish('secretariat', other)
    const [html] = (await reading(stage.store).db.select().from(editionFiles)).filter(
      ({ format }) => format === 'html',
    )
    expect(html?.content.toString()).toContain('<p>Bilde: Lånt</p>')
    expect(await reading(stage.store).db.select().from(editionImages)).toEqual([])
  })

  it('is not published while a picture says nothing', async () => {
    const { id } = await picturedDocument(' ')
    await expect(stage.publish('secretariat', id)).rejects.toMatchObject({
      reason: 'edition-image-without-words',
    })
  })
})
