import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { documents, documentUpdates, notices } from '#db/schema'
import { aMoment, saved, startLive, synced, until, type Live } from '#tests/support/live'
import { write } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { goOnFromReadable } from '~/domain/documents/damage.server'
import { appendUpdates } from '~/domain/documents/text.server'

let live: Live
let note: string

beforeEach(async () => {
  live = await startLive()
  note = await live.note()
  const { member } = live.cast.userIds
  await write(live.store, null, async (tx) => {
    const updates = typed('en ', 'to ', 'tre ')
    await appendUpdates(
      tx,
      updates.map((update) => ({ documentId: note, update, userId: member })),
    )
    await tx.db
      .update(documentUpdates)
      .set({ update: Buffer.of(255, 254) })
      .where(and(eq(documentUpdates.documentId, note), eq(documentUpdates.sequence, 2)))
  })
})
afterEach(() => live.stop())

/** The words as they come from somebody who types them after each other. */
function typed(...words: string[]): Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const word of words) doc.getText('t').insert(doc.getText('t').length, word)
  return updates
}

const goOn = async () => {
  const secretariat = await live.cast.viewer('secretariat')
  await write(live.store, secretariat.id, async (tx) =>
    goOnFromReadable(tx, await grantDocument(tx, secretariat, 'document.mend', note)),
  )
}

it('opens a damaged text to be read as far as it can be, and says so to those who run the workspace', async () => {
  const member = await synced(await live.open('member', note))
  expect(member.doc.getText('t').toString()).toBe('en ')
  expect(member.mode).toBe('read')
  const { reader } = live.store.database
  expect(await reader.select().from(documents).where(eq(documents.id, note))).toMatchObject([
    { unreadableFrom: 2 },
  ])
  expect(await reader.select().from(notices).where(eq(notices.kind, 'document_damaged'))).toHaveLength(2)
})

it('stores nothing on top of it, and what was typed when it goes on', async () => {
  const member = await synced(await live.open('member', note))
  member.doc.getText('t').insert(3, 'mer')
  await aMoment()
  const rows = () => live.store.database.reader.select().from(documentUpdates)
  expect(await rows()).toHaveLength(3)
  await goOn()
  await until(() => member.mode === 'edit', 'may write again')
  await saved(member)
  const chair = await synced(await live.open('chair', note))
  expect(chair.doc.getText('t').toString()).toBe('en mer')
  expect((await rows()).map(({ setAside }) => setAside)).toEqual([false, true, true, false])
})

it('lets others go on working meanwhile', async () => {
  await synced(await live.open('member', note))
  const other = await live.note()
  const member = await synced(await live.open('member', other))
  member.doc.getText('t').insert(0, 'her er alt bra')
  await saved(member)
})
