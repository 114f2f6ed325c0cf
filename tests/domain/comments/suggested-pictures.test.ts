import { beforeEach, describe, expect, it } from 'vitest'
import { activity, documentImages, threads } from '#db/schema'
import { declineSuggestion, acceptSuggestion } from '~/domain/comments/decide.server'
import { threadFields } from '~/domain/comments/fields'
import { threadsOf } from '~/domain/comments/queries.server'
import { suggestFormat } from '~/domain/comments/start-thread.server'
import { grantDocument } from '~/domain/documents/access.server'
import { loadDoc } from '~/domain/documents/text.server'
import { removeLeftPictures } from '~/domain/guardrail/remove-beside.server'
import { addSuggestedImage } from '~/domain/images/add.server'
import { prepareImage } from '~/domain/images/prepare.server'
import { contentOf, initialUpdate } from '~/editor/content'
import { content, paragraph } from '#tests/editor/sample'
import type { Part } from '#tests/support/cast'
import { storeImage } from '#tests/support/images'
import { pngOf } from '#tests/support/pictures'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../documents/desk'
import { anchorAt, onThread } from './desk'

let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  const text = initialUpdate(content(paragraph('Dette gjør vi.'), paragraph('Slutt.')))
  id = await desk.draft({ text })
})

const form = { kind: 'picture', from: '', to: '', quote: 'Dette gjør vi.', alt: 'Kart' }

const upload = (part: Part, width = 4) =>
  desk.as(part, async (tx, viewer) => {
    const document = await grantDocument(tx, viewer, 'document.comment', id)
    return addSuggestedImage(tx, document, await prepareImage(pngOf(width, 2)))
  })

async function picture(part: Part, imageId: string, others: Record<string, string> = {}): Promise<string> {
  const { from, to } = await anchorAt(desk, id, 'Dette gjør vi.')
  const fields = threadFields.parse({ ...form, from, to, imageId, ...others })
  return desk.as(part, async (tx, viewer) =>
    suggestFormat(tx, viewer, await grantDocument(tx, viewer, 'document.comment', id), fields),
  )
}

const accept = (threadId: string) => onThread('suggestion.decide', threadId, acceptSuggestion)
const decline = (threadId: string) =>
  onThread('suggestion.decide', threadId, (tx, viewer, thread) =>
    declineSuggestion(tx, viewer, thread, 'Ikke nødvendig.'),
  )
const text = async () => contentOf(await loadDoc(reading(desk.store), id)).content ?? []
const stored = () => reading(desk.store).db.select({ id: documentImages.id }).from(documentImages)

describe('a suggestion of a new picture', () => {
  it('is as large as the picture is, and in the text when somebody who may takes it in', async () => {
    const { imageId } = await upload('participant')
    const threadId = await picture('participant', imageId)
    const scope = reading(desk.store)
    expect(await scope.db.select({ format: threads.format }).from(threads)).toEqual([
      { format: `picture ${imageId} 4x2\nKart` },
    ])
    const viewer = await desk.cast.viewer('observer')
    const document = await grantDocument(scope, viewer, 'document.read', id)
    expect(await threadsOf(scope, viewer, document, { href: '' })).toMatchObject([
      { images: `/documents/${id}/images` },
    ])
    await desk.refuses(
      { forbidden: ['participant', 'observer'], 'not-found': ['outsider'] },
      accept(threadId),
    )
    await desk.as('member', accept(threadId))
    const attrs = { imageId, alt: 'Kart', decorative: false, width: 4, height: 2 }
    expect((await text())[1]).toEqual({ type: 'image', attrs })
  })

  it('may be only decoration', async () => {
    const { imageId } = await upload('participant')
    const threadId = await picture('participant', imageId, { alt: 'Skrevet før', decorative: 'on' })
    await desk.as('member', accept(threadId))
    expect((await text())[1]?.attrs).toMatchObject({ imageId, alt: '', decorative: true })
  })

  it('is told of in the log without being told as put into the text', async () => {
    await upload('participant')
    const deeds = await reading(desk.store).db.select().from(activity)
    expect(deeds.map(({ action }) => action)).toContain('suggestion.image_added')
    expect(deeds.map(({ action }) => action)).not.toContain('document.image_added')
  })

  it('is refused with a picture of another document, or none', async () => {
    const other = await desk.draft()
    const imageId = '01900000-0000-7000-8000-000000000001'
    await storeImage(desk.store, other, imageId)
    await expect(picture('participant', imageId)).rejects.toMatchObject({ code: 'not-found' })
    await expect(picture('participant', imageId.replace('1', '2'))).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await reading(desk.store).db.select().from(threads)).toEqual([])
  })

  it.each([
    ['imageId', 'required', { imageId: '' }],
    ['imageId', 'required', { imageId: '../../secrets' }],
    ['alt', 'required', { alt: ' ' }],
    ['alt', 'too-long', { alt: 'a'.repeat(501) }],
  ])('is refused for its %s as %s', (path, message, given) => {
    const imageId = '01900000-0000-7000-8000-000000000001'
    const { error } = threadFields.safeParse({ ...form, imageId, ...given })
    expect(error?.issues).toMatchObject([{ path: [path], message }])
  })

  it('is refused without words also where it is sent as it is kept', () => {
    const format = 'picture 01900000-0000-7000-8000-000000000001 4x2\n'
    const sent = { ...form, kind: 'suggestion', format }
    expect(threadFields.safeParse(sent).error?.issues).toMatchObject([
      { path: ['format'], message: 'required' },
    ])
    expect(threadFields.safeParse({ ...sent, format: `${format}Kart` }).success).toBe(true)
  })

  it('leaves half of the room for pictures to those who write', async () => {
    const half = await prepareImage(pngOf(4, 2))
    await desk.as('participant', async (tx, viewer) => {
      const document = await grantDocument(tx, viewer, 'document.comment', id)
      await addSuggestedImage(tx, document, { ...half, content: Buffer.alloc(14_999_999), sha256: 'a' })
    })
    await expect(upload('participant')).rejects.toMatchObject({ code: 'too-large', reason: 'images-full' })
  })

  it('keeps its picture while nobody has decided, when what the text does not show is removed for good', async () => {
    const [waits, declined] = [await upload('participant', 4), await upload('participant', 5)]
    await picture('participant', waits.imageId)
    await desk.as('member', decline(await picture('participant', declined.imageId)))
    expect(await stored()).toHaveLength(2)
    const doc = await loadDoc(reading(desk.store), id)
    await desk.as('chair', (tx) => removeLeftPictures(tx, id, doc))
    expect(await stored()).toEqual([{ id: waits.imageId }])
  })
})
