import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { activity, documentSnapshots, documentUpdates, notices } from '#db/schema'
import { initialUpdate } from '~/editor/content'
import { loadDoc } from '~/domain/documents/text.server'
import { content, mention, paragraph } from '#tests/editor/sample'
import { aMoment, startLive, saved, synced, until, type Live } from '#tests/support/live'

let live: Live

beforeEach(async () => {
  live = await startLive()
})
afterEach(() => live.stop())

const rows = (documentId: string) =>
  live.store.database.reader
    .select()
    .from(documentUpdates)
    .where(eq(documentUpdates.documentId, documentId))
    .orderBy(asc(documentUpdates.sequence))

const stored = async (documentId: string) =>
  (await loadDoc({ db: live.store.database.reader }, documentId)).getText('t').toString()

describe('writing together', () => {
  it('shows each what the others type, and stores it under their names', async () => {
    const note = await live.note()
    const one = await synced(await live.open('member', note))
    const other = await synced(await live.open('secretariat', note))
    one.doc.getText('t').insert(0, 'Hei')
    await until(() => other.doc.getText('t').toString() === 'Hei', 'arrived')
    other.doc.getText('t').insert(3, ' du')
    await until(() => one.doc.getText('t').toString() === 'Hei du', 'arrived back')
    await saved(one)
    await saved(other)
    const { member, secretariat } = live.cast.userIds
    expect((await rows(note)).map(({ userId }) => userId)).toEqual([member, secretariat])
    expect(await stored(note)).toBe('Hei du')
  })

  it('says saved when what was typed is in the database, and not before', async () => {
    const note = await live.note()
    const one = await synced(await live.open('member', note))
    const pending: number[] = []
    one.on('saved', ({ pending: left }) => pending.push(left))
    one.doc.getText('t').insert(0, 'a')
    expect(one.hasUnsaved).toBe(true)
    await until(() => pending.at(-1) === 0, 'saved')
    expect(pending[0]).toBe(1)
    expect(await stored(note)).toBe('a')
  })

  it('gives one who comes later everything', async () => {
    const note = await live.note()
    const one = await synced(await live.open('member', note))
    one.doc.getText('t').insert(0, 'Før')
    await saved(one)
    const late = await synced(await live.open('observer', note))
    expect(late.doc.getText('t').toString()).toBe('Før')
    expect(late.mode).toBe('read')
  })

  it('sends what was typed before the document was joined', async () => {
    const note = await live.note()
    const one = await live.open('member', note)
    one.doc.getText('t').insert(0, 'tidlig')
    await synced(one)
    await saved(one)
    expect(await stored(note)).toBe('tidlig')
  })

  it('tells those whom the text calls on, from the change that does so, and once', async () => {
    const note = await live.note()
    const one = await synced(await live.open('member', note))
    const { chair } = live.cast.userIds
    Y.applyUpdate(one.doc, initialUpdate(content(paragraph('Hva sier ', mention(chair, 'Leder'), '?'))))
    await saved(one)
    Y.applyUpdate(one.doc, initialUpdate(content(paragraph(mention(chair, 'Leder')))))
    await saved(one)
    const told = await live.store.database.reader.select().from(notices)
    expect(told).toMatchObject([{ userId: chair, kind: 'document_mention' }])
  })

  it('brings what a command changes to those who have the document open', async () => {
    const note = await live.note()
    const one = await synced(await live.open('observer', note))
    const { changeText } = await import('~/domain/documents/text.server')
    const { write } = await import('~/core/write')
    await write(live.store, null, (tx) =>
      changeText(tx, note, (doc) => {
        doc.getText('t').insert(0, 'vedtatt')
        return true
      }),
    )
    await until(() => one.doc.getText('t').toString() === 'vedtatt', 'arrived')
  })

  it('keeps ten writers alike', async () => {
    const note = await live.note()
    const writers = await Promise.all(
      Array.from({ length: 10 }, async () => synced(await live.open('member', note))),
    )
    await Promise.all(
      writers.map(async ({ doc }, nth) => {
        for (let word = 0; word < 10; word++) {
          doc.getText('t').insert(0, `${nth}.${word} `)
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 20))
        }
      }),
    )
    await Promise.all(writers.map(saved))
    const text = await stored(note)
    expect(text.trim().split(' ')).toHaveLength(100)
    await until(() => writers.every(({ doc }) => doc.getText('t').toString() === text), 'all alike')
  })
})

describe('coming to rest', () => {
  it('merges a text that is quiet, and notes each writer once', async () => {
    await live.stop()
    live = await startLive({ patience: { quietMs: 100, stretchMs: 100, keepMs: 100 } })
    const note = await live.note()
    const one = await synced(await live.open('member', note))
    for (const letter of 'abc') {
      one.doc.getText('t').insert(0, letter)
      await saved(one)
    }
    const { reader } = live.store.database
    await until(async () => {
      const [merged] = await reader.select().from(documentSnapshots)
      return merged?.sequence === 3 && merged.wholeSha256 !== null
    }, 'merged, and known to be whole')
    const edits = () => reader.select().from(activity).where(eq(activity.action, 'document.edited'))
    await until(async () => (await edits()).length > 0, 'noted')
    expect((await edits()).map(({ actorId }) => actorId)).toEqual([live.cast.userIds.member])
    expect((await rows(note)).length).toBe(3)
  })

  it('commits everything and tells the clients before the server stops', async () => {
    const note = await live.note()
    const one = await synced(await live.open('member', note))
    const { database } = live.store
    // The database is busy, so that what is typed has come in and cannot have been stored when the server is told to stop.
    let release = () => {}
    const busy = database.transaction(() => new Promise<void>((resolve) => (release = resolve)))
    one.doc.getText('t').insert(0, 'siste ord')
    await aMoment(500)
    expect(one.hasUnsaved).toBe(true)
    const close = database.close.bind(database)
    let storedWhenClosed: string | null = null
    Object.assign(database, { close: async () => void (storedWhenClosed = await stored(note)) })
    const began = performance.now()
    const stopped = live.server.stop()
    await aMoment(300)
    release()
    await Promise.all([busy, stopped])
    expect(performance.now() - began).toBeLessThan(2_000)
    await until(() => one.status === 'offline', 'told')
    expect(one.hasUnsaved).toBe(false)
    expect(storedWhenClosed).toBe('siste ord')
    one.destroy()
    Object.assign(database, { close })
    Object.assign(live, { stop: close })
  })
})
