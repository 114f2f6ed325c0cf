import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { activity, documentImages, documents, documentSuccessions, notices } from '#db/schema'
import { newId } from '~/core/ids'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { beginVersion } from '~/domain/documents/begin-version.server'
import { concludeDocument } from '~/domain/documents/conclude.server'
import { otherVersions } from '~/domain/documents/successions.server'
import { loadDoc } from '~/domain/documents/text.server'
import { seriesPage } from '~/domain/portal/edition.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { contentOf, initialUpdate } from '~/editor/content'
import { imageIdsIn } from '~/editor/images'
import type { Part } from '#tests/support/cast'
import { storeImage } from '#tests/support/images'
import { publish } from '#tests/support/publishing'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from './desk'

let desk: Desk
let first: string

beforeEach(async () => {
  desk = await createDesk()
  first = await desk.draft({ kind: 'report', title: 'Årsrapport', language: 'nn', audience: 'group' })
  await desk.set(first, { state: 'decided', accessCode: 'public', numbering: 'both' })
})

const begin = (id: string) => async (tx: Tx, viewer: Viewer) => {
  const document = await grantDocument(tx, viewer, 'document.begin_version', id)
  return beginVersion(tx, await grantWorkspace(tx, viewer, 'workspace.write_documents', 'group'), document)
}

const conclude = (id: string) =>
  desk.as('chair', async (tx, viewer) =>
    concludeDocument(tx, await grantDocument(tx, viewer, 'document.decide', id), ''),
  )

const publishAs = (part: Part, id: string) => publish(desk.store, desk.cast, part, id, {})

const state = async (id: string) => (await desk.row(id)).state

async function seenBy(part: Part, id: string) {
  const viewer = await desk.cast.viewer(part)
  const scope = reading(desk.store)
  return otherVersions(scope, viewer, await grantDocument(scope, viewer, 'document.read', id), 'group')
}

describe('a new version of a text that stands', () => {
  it('is begun by those who take it through its life', async () => {
    await desk.refuses(
      {
        'not-found': ['participant', 'rapporteur', 'elsewhere', 'administrator', 'outsider'],
        forbidden: ['member', 'observer'],
      },
      begin(first),
    )
    expect(await desk.store.database.reader.select().from(documentSuccessions)).toHaveLength(0)
    const next = await desk.as('secretariat', begin(first))
    expect(await desk.store.database.reader.select().from(documentSuccessions)).toMatchObject([
      {
        documentId: next,
        replacesId: first,
        firstId: first,
        number: 2,
        begunBy: desk.cast.userIds.secretariat,
      },
    ])
    await desk.as('chair', async (tx) => {
      await tx.db.update(documents).set({ state: 'decided' }).where(eq(documents.id, next))
    })
    const third = await desk.as('chair', begin(next))
    expect((await seenBy('chair', third)).replaces).toMatchObject({ number: 2 })
  })

  it('begins as a draft with the text and the settings, and leaves the one before as it is', async () => {
    const before = await desk.row(first)
    const next = await desk.as('secretariat', begin(first))
    expect(await desk.text(next)).toBe(await desk.text(first))
    expect(await desk.row(next)).toMatchObject({
      kind: 'report',
      title: 'Årsrapport',
      language: 'nn',
      audience: 'group',
      accessCode: 'public',
      numbering: 'both',
      state: 'draft',
    })
    expect(await desk.row(first)).toEqual(before)
  })

  it('is told to those who write, and stands in the log', async () => {
    const next = await desk.as('secretariat', begin(first))
    const told = await desk.store.database.reader.select().from(notices)
    const { chair, member } = desk.cast.userIds
    expect(told.map(({ userId }) => userId).sort()).toEqual([chair, member].sort())
    expect(told[0]).toMatchObject({
      kind: 'document_version_begun',
      href: `/workspaces/group/documents/${next}`,
      detail: { title: 'Årsrapport', number: 2 },
    })
    const entries = await desk.store.database.reader
      .select()
      .from(activity)
      .where(eq(activity.action, 'document.version_begun'))
    expect(entries).toMatchObject([{ objectId: next, actorId: desk.cast.userIds.secretariat }])
  })

  it('is begun once, and only from what stands', async () => {
    await desk.as('secretariat', begin(first))
    await expect(desk.as('chair', begin(first))).rejects.toMatchObject({ reason: 'document-version-begun' })
    for (const open of ['draft', 'in_review', 'superseded'] as const) {
      const id = await desk.draft()
      await desk.set(id, { state: open })
      await expect(desk.as('chair', begin(id))).rejects.toMatchObject({ reason: 'document-not-decided' })
    }
    for (const kind of ['mandate', 'minutes', 'agenda', 'agreement'] as const) {
      const id = await desk.draft({ kind })
      await desk.set(id, { state: 'decided' })
      await desk.refuses({ forbidden: ['chair', 'secretariat'] }, begin(id))
    }
  })

  it('has pictures of its own', async () => {
    const imageId = newId()
    const picture = { type: 'image', attrs: { imageId, alt: 'Et kart', decorative: false } }
    const id = await desk.draft({ text: initialUpdate({ type: 'doc', content: [picture] }) })
    await storeImage(desk.store, id, imageId)
    await desk.set(id, { state: 'decided' })
    const next = await desk.as('secretariat', begin(id))
    const copies = await desk.store.database.reader
      .select({ id: documentImages.id })
      .from(documentImages)
      .where(eq(documentImages.documentId, next))
    expect(copies).toHaveLength(1)
    expect(copies[0]?.id).not.toBe(imageId)
    expect(imageIdsIn(contentOf(await loadDoc(reading(desk.store), next)))).toEqual([copies[0]?.id])
  })
})

describe('the place of a text', () => {
  it('is taken by the new version when it is concluded, where the one before was not published', async () => {
    const next = await desk.as('secretariat', begin(first))
    expect((await seenBy('observer', first)).next).toMatchObject({ state: 'draft', number: 2 })
    expect((await seenBy('observer', next)).replaces).toMatchObject({ state: 'decided', number: 1 })
    await conclude(next)
    expect(await state(first)).toBe('superseded')
    expect((await seenBy('observer', next)).replaces).toMatchObject({ state: 'superseded' })
  })

  it('is taken by the next edition of the series, where it was published', async () => {
    const edition = await publishAs('secretariat', first)
    const next = await desk.as('secretariat', begin(first))
    await conclude(next)
    expect(await state(first)).toBe('published')
    await expect(publishAs('secretariat', first)).rejects.toMatchObject({ reason: 'edition-replaced' })
    expect(await publishAs('chair', next)).toMatchObject({ seriesSlug: edition.seriesSlug, number: 2 })
    expect(await state(first)).toBe('superseded')
    const third = await desk.as('secretariat', begin(next))
    await conclude(third)
    expect(await publishAs('chair', third)).toMatchObject({ seriesSlug: edition.seriesSlug, number: 3 })
    const page = await seriesPage(reading(desk.store), edition.seriesSlug, 'nb')
    expect(page.newest?.number).toBe(3)
    expect(page.editions.map(({ number }) => number)).toEqual([3, 2, 1])
  })

  it('does not show those who read a shared text what is not shared with them', async () => {
    const next = await desk.as('secretariat', begin(first))
    await desk.set(first, { audience: 'everyone' })
    expect((await seenBy('participant', first)).next).toBeNull()
    expect((await seenBy('member', first)).next).toMatchObject({
      href: `/workspaces/group/documents/${next}`,
    })
  })
})
