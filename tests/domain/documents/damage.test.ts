import { and, eq, gt, gte } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { activity, documentSnapshots, documentUpdates, documentVersions, notices } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { write, type Tx } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { damageOf, goOnFromReadable, markDamaged } from '~/domain/documents/damage.server'
import { textMode } from '~/domain/documents/policy'
import { sendForComments } from '~/domain/documents/send-for-comments.server'
import { changeText, compactText, docAt, readText } from '~/domain/documents/text.server'
import { authorsOf } from '~/domain/versions/authors.server'
import { keepVersion } from '~/domain/versions/keep.server'
import { reading } from '#tests/support/store'
import { createDesk, everyone, type Desk } from './desk'

let desk: Desk
let id: string

/** Writes a word into a text of its own beside the paragraphs, as one stored change. */
const say = (word: string) =>
  desk.as('member', (tx) =>
    changeText(tx, id, (doc) => {
      doc.getText('t').insert(doc.getText('t').length, word)
      return true
    }),
  )

const said = async () => (await readText(reading(desk.store), id)).doc.getText('t').toString()

/** Overwrites stored changes from a number on, as a worn disk does. */
const damage = (from: number, bytes: Uint8Array) =>
  write(desk.store, null, (tx) =>
    tx.db
      .update(documentUpdates)
      .set({ update: Buffer.from(bytes) })
      .where(and(eq(documentUpdates.documentId, id), eq(documentUpdates.sequence, from))),
  )

const mark = (from: number) => write(desk.store, null, (tx) => markDamaged(tx, id, from))

const goOn = async (tx: Tx, viewer: Viewer) =>
  goOnFromReadable(tx, await grantDocument(tx, viewer, 'document.mend', id))

const unreadable: Array<[string, Uint8Array]> = [
  ['bytes that are no change', Uint8Array.of(255, 1, 2, 3)],
  ['nothing', Uint8Array.of()],
  ['a change of a text that is not there', strayChange()],
]

function strayChange(): Uint8Array {
  const doc = new Y.Doc()
  doc.getText('t').insert(0, 'først')
  const before = Y.encodeStateVector(doc)
  doc.getText('t').insert(5, ' så')
  return Y.encodeStateAsUpdate(doc, before)
}

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft()
  for (const word of ['en ', 'to ', 'tre ', 'fire']) await say(word)
})

describe('a stored change that cannot be read', () => {
  it.each(unreadable)('leaves the text readable up to it: %s', async (_what, bytes) => {
    await damage(4, bytes)
    expect(await said()).toBe('en to ')
    expect(await readText(reading(desk.store), id)).toMatchObject({ sequence: 3, unreadableFrom: 4 })
    expect(await desk.text(id)).toContain('samordne')
    expect((await docAt(reading(desk.store), id, 5)).getText('t').toString()).toBe('en to ')
  })

  it('loses nothing when it is in the snapshot, or when the snapshot itself is damaged', async () => {
    await write(desk.store, null, (tx) => compactText(tx, id))
    await damage(4, Uint8Array.of(255))
    expect(await said()).toBe('en to tre fire')
    await desk.refuses({ forbidden: ['chair'] }, goOn)
    const snapshot = () => desk.store.database.reader.select().from(documentSnapshots)
    await write(desk.store, null, (tx) => tx.db.delete(documentSnapshots))
    await damage(4, strayChange())
    expect(await said()).toBe('en to ')
    expect(await snapshot()).toEqual([])
  })

  it('is not hidden by a damaged snapshot: then the changes are read', async () => {
    await write(desk.store, null, (tx) => compactText(tx, id))
    await write(desk.store, null, (tx) => tx.db.update(documentSnapshots).set({ state: Buffer.of(9, 9) }))
    expect(await readText(reading(desk.store), id)).toMatchObject({ sequence: 5, unreadableFrom: null })
    expect(await said()).toBe('en to tre fire')
    await write(desk.store, null, (tx) => compactText(tx, id))
    expect(await said()).toBe('en to tre fire')
  })

  it('stops what would build on the text, before anybody has marked it', async () => {
    await damage(4, Uint8Array.of(255))
    await expect(say('fem')).rejects.toMatchObject({ reason: 'document-damaged' })
    await expect(
      desk.as('secretariat', (tx) => keepVersion(tx, id, { kind: 'named', name: 'Nå' })),
    ).rejects.toMatchObject({ reason: 'document-damaged' })
    await expect(
      desk.as('secretariat', async (tx, viewer) =>
        sendForComments(tx, await grantDocument(tx, viewer, 'document.manage', id), {
          deadline: '2026-03-20',
          everyone: false,
        }),
      ),
    ).rejects.toMatchObject({ reason: 'document-damaged' })
    expect(await desk.row(id)).toMatchObject({ state: 'draft' })
  })

  it('is not kept as a version when it is all there is', async () => {
    await write(desk.store, null, (tx) =>
      tx.db.delete(documentUpdates).where(gt(documentUpdates.sequence, 1)),
    )
    await damage(1, Uint8Array.of(255))
    await expect(
      desk.as('secretariat', (tx) => keepVersion(tx, id, { kind: 'named', name: 'Nå' })),
    ).rejects.toMatchObject({ reason: 'document-damaged' })
  })
})

describe('a damaged text', () => {
  beforeEach(async () => {
    await damage(4, Uint8Array.of(255))
    await mark(4)
  })

  it('is marked once, and those who run the workspace are told', async () => {
    await mark(4)
    const { reader } = desk.store.database
    const told = await reader.select().from(notices).where(eq(notices.kind, 'document_damaged'))
    expect(told.map(({ userId }) => userId).sort()).toEqual(
      [desk.cast.userIds.chair, desk.cast.userIds.secretariat].sort(),
    )
    const logged = await reader.select().from(activity).where(eq(activity.action, 'document.damaged'))
    expect(logged).toMatchObject([{ actorId: null, objectId: id }])
  })

  it('can be read by those who could, and is written in, commented on and concluded by nobody', async () => {
    for (const part of everyone) {
      const viewer = await desk.cast.viewer(part)
      const reads = await grantDocument(reading(desk.store), viewer, 'document.read', id).catch(() => null)
      if (!reads) continue
      expect(textMode(viewer, reads), part).toBe('read')
      for (const action of ['edit', 'comment', 'decide', 'publish', 'decide_suggestions'] as const) {
        await expect(
          grantDocument(reading(desk.store), viewer, `document.${action}`, id),
          `${part} ${action}`,
        ).rejects.toMatchObject({ code: 'forbidden' })
      }
    }
  })

  it('says how far it can be read, and who wrote it until there', async () => {
    expect(await damageOf(reading(desk.store), id)).toMatchObject({
      readableTo: { by: (await desk.cast.viewer('member')).name },
      leftOut: 2,
      writers: [(await desk.cast.viewer('member')).name],
    })
    const secretariat = await desk.cast.viewer('secretariat')
    const granted = await grantDocument(reading(desk.store), secretariat, 'document.read_history', id)
    expect((await authorsOf(reading(desk.store), granted)).blocks.length).toBeGreaterThan(0)
  })

  it('goes on from what can be read when the secretariat says so; the rest is kept outside it', async () => {
    await desk.refuses({ forbidden: ['member', 'observer', 'participant'], 'not-found': ['outsider'] }, goOn)
    await desk.as('secretariat', goOn)
    expect(await said()).toBe('en to ')
    await say('og så')
    expect(await said()).toBe('en to og så')
    const { reader } = desk.store.database
    const aside = await reader
      .select()
      .from(documentUpdates)
      .where(eq(documentUpdates.setAside, true))
      .orderBy(documentUpdates.sequence)
    expect(aside.map(({ sequence }) => sequence)).toEqual([4, 5])
    expect(await desk.row(id)).toMatchObject({ unreadableFrom: null })
    const told = await reader.select().from(notices).where(eq(notices.kind, 'document_changes_set_aside'))
    expect(told.map(({ userId }) => userId)).toEqual([desk.cast.userIds.member])
    expect(
      await reader.select().from(documentVersions).where(gte(documentVersions.sequence, 4)),
    ).toHaveLength(1)
    expect((await docAt(reading(desk.store), id, 6)).getText('t').toString()).toBe('en to og så')
    await write(desk.store, null, (tx) => compactText(tx, id))
    expect(await said()).toBe('en to og så')
  })
})
