import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { activity, documentImages, documentRemovals, documentUpdates, notices, threads } from '#db/schema'
import { newId } from '~/core/ids'
import type { Viewer } from '~/core/viewer'
import { write, type Tx } from '~/core/write'
import { insertThread } from '~/domain/comments/start-thread.server'
import { grantDocument } from '~/domain/documents/access.server'
import { changeText, compactText, docAt, loadDoc } from '~/domain/documents/text.server'
import { flagsOf, keepFlags } from '~/domain/guardrail/flag.server'
import { overwriteRemoved, removalsFrom } from '~/domain/guardrail/removals.server'
import { removeFromHistory } from '~/domain/guardrail/remove.server'
import { authorsOf } from '~/domain/versions/authors.server'
import { keepVersion } from '~/domain/versions/keep.server'
import { contentOfVersion } from '~/domain/versions/queries.server'
import { createAnchorInDoc } from '~/editor/anchors'
import { contentOf, plainTextOf } from '~/editor/content'
import { replaceContent } from '~/editor/replace-content'
import { storeImage } from '#tests/support/images'
import { reading } from '#tests/support/store'
import { contentWith, createDesk, type Desk } from '../documents/desk'

/** Made up by Skatteetaten for tests: nobody's. */
const number = '10915596784'
const bars = '█'.repeat(11)

let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft({ paragraphs: ['Gruppen møtes.', `Hun har ${number} i dag.`] })
  await desk.as('secretariat', (tx) => keepVersion(tx, id, { kind: 'named', name: 'Den første' }))
  await comment(`Se ${number}`, 'Hun har')
  await write(desk.store, null, (tx) => keepFlags(tx, id))
})

async function comment(text: string, words: string): Promise<void> {
  await desk.as('member', async (tx, viewer) => {
    const anchor = createAnchorInDoc(await loadDoc(tx, id), words)
    if (!anchor) throw new Error('no such words')
    const document = await grantDocument(tx, viewer, 'document.comment', id)
    await insertThread(tx, viewer, document, { kind: 'comment', anchor, replacement: null, text })
  })
}

const rewrite = (...paragraphs: string[]) =>
  desk.as('member', (tx) => changeText(tx, id, (doc) => replaceContent(doc, contentWith(...paragraphs))))
const remove =
  (what: 'identity-numbers' | 'taken-out', reason = 'Skrevet ved en feil.') =>
  async (tx: Tx, viewer: Viewer) =>
    removeFromHistory(tx, viewer, await grantDocument(tx, viewer, 'document.remove_from_history', id), {
      what,
      reason,
    })
const version = async (nth: number) => plainTextOf(await contentOfVersion(reading(desk.store), id, nth))

describe('taking identity numbers out of a document for good', () => {
  it('takes them out of the text, its versions, what is said and all that was ever stored', async () => {
    await rewrite('Gruppen møtes.', `Hun har ${number} i dag. Og nå.`)
    await write(desk.store, null, (tx) => compactText(tx, id))
    await rewrite('Gruppen møtes.', 'Hun har i dag. Og nå.')
    expect(await version(1)).toContain(number)
    await desk.as('secretariat', remove('identity-numbers'))
    expect(await desk.text(id)).toBe('Gruppen møtes.\nHun har i dag. Og nå.')
    expect(await version(1)).toBe(`Gruppen møtes.\nHun har ${bars} i dag.`)
    const scope = reading(desk.store)
    for (const row of await scope.db
      .select()
      .from(documentUpdates)
      .where(eq(documentUpdates.documentId, id))) {
      expect(plainTextOf(contentOf(await docAt(scope, id, row.sequence)))).not.toContain(number)
    }
    expect(await flagsOf(scope, id)).toEqual([])
    const [thread] = await scope.db.select().from(threads)
    expect(thread?.quote).toBe('Hun har')
  })

  it('takes a number that still stands out of the text, and keeps who wrote the rest', async () => {
    await desk.as('chair', remove('identity-numbers'))
    expect(await desk.text(id)).toBe('Gruppen møtes.\nHun har  i dag.')
    const { secretariat } = desk.cast.userIds
    const history = await desk.as('member', (tx, viewer) =>
      grantDocument(tx, viewer, 'document.read_history', id),
    )
    const { blocks } = await authorsOf(reading(desk.store), history)
    expect(blocks.flat().map(({ userId }) => userId)).toEqual([secretariat, secretariat])
  })

  it('tells that it was done, by whom and why, and not what it was', async () => {
    await desk.as('secretariat', remove('identity-numbers', 'Stod der ved en feil.'))
    const history = await desk.as('member', (tx, viewer) =>
      grantDocument(tx, viewer, 'document.read_history', id),
    )
    expect(await removalsFrom(reading(desk.store), history)).toMatchObject([
      { what: 'identity-numbers', reason: 'Stod der ved en feil.', by: 'Sigurd Sekretær' },
    ])
    const { reader } = desk.store.database
    const logged = await reader
      .select()
      .from(activity)
      .where(and(eq(activity.objectId, id), eq(activity.action, 'document.removed_from_history')))
    expect(logged.map(({ detail }) => detail)).toEqual([{ title: 'Utkast', what: 'identity-numbers' }])
    const told = await reader
      .select({ userId: notices.userId })
      .from(notices)
      .where(eq(notices.kind, 'document_removed_from_history'))
    expect(told.map(({ userId }) => userId)).toEqual([desk.cast.userIds.chair])
  })

  it('is for chair and secretariat alone', async () => {
    await desk.refuses(
      {
        forbidden: ['member', 'participant', 'observer'],
        'not-found': ['outsider', 'elsewhere', 'administrator', 'rapporteur'],
      },
      remove('identity-numbers'),
    )
  })
})

describe('taking all that was taken out of a text out of its history', () => {
  it('leaves in earlier versions only words that still stand, and bars where others stood', async () => {
    const picture = newId()
    await storeImage(desk.store, id, picture)
    await comment('Er det riktig?', 'Gruppen møtes')
    await rewrite('Gruppen.', 'Slutt.')
    await desk.as('chair', remove('taken-out'))
    expect(await desk.text(id)).toBe('Gruppen.\nSlutt.')
    expect(await version(1)).toMatch(/^Gruppen█+\.\n█+\.?$/)
    const { reader } = desk.store.database
    expect((await reader.select({ quote: threads.quote }).from(threads)).map(({ quote }) => quote)).toContain(
      '███ ███',
    )
    expect(await reader.select().from(documentImages)).toEqual([])
  })
})

it('has a text that is open read again, also when the number was deleted from it before', async () => {
  await rewrite('Gruppen møtes.')
  const again: string[] = []
  desk.store.bus.on('document-mended', ({ documentId }) => void again.push(documentId))
  await desk.as('chair', remove('identity-numbers'))
  expect(again).toEqual([id])
})

it('overwrites the database files once after each removal', async () => {
  const { database } = desk.store
  let times = 0
  const counting = {
    ...desk.store,
    database: { ...database, overwriteDeleted: async () => void (times += 1) },
  }
  await overwriteRemoved(counting)
  await desk.as('chair', remove('identity-numbers'))
  for (let nth = 0; nth < 2; nth++) await overwriteRemoved(counting)
  expect(times).toBe(1)
  await desk.as('chair', remove('taken-out'))
  await overwriteRemoved(desk.store)
  const rows = await database.reader.select().from(documentRemovals)
  expect(rows.every(({ overwrittenAt }) => overwrittenAt !== null)).toBe(true)
})
