import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentUpdates } from '#db/schema'
import { freshDatabase } from '#tests/support/database'
import { startLive, saved, synced, until, type Live } from '#tests/support/live'
import { Budget } from '~/realtime/budget'
import { requireSoundPacking } from '~/realtime/sound-packing'
import { Outbox } from '~/realtime/client/outbox'
import { limits } from '~/realtime/protocol'
import * as Y from 'yjs'

describe('a database that cannot store', () => {
  let live: Live
  let broken = false

  beforeEach(async () => {
    broken = false
    const database = await freshDatabase()
    live = await startLive({
      database: {
        ...database,
        transaction: (work) => (broken ? Promise.reject(new Error('disk full')) : database.transaction(work)),
      },
    })
  })
  afterEach(() => live.stop())

  it('is not called saved, is shown to nobody, and is stored when it can be', async () => {
    const note = await live.note()
    const member = await synced(await live.open('member', note))
    const chair = await synced(await live.open('chair', note))
    broken = true
    member.doc.getText('t').insert(0, 'viktig')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(member.hasUnsaved).toBe(true)
    expect(chair.doc.getText('t').toString()).toBe('')
    broken = false
    await saved(member)
    await until(() => chair.doc.getText('t').toString() === 'viktig', 'arrived')
    expect(await live.store.database.reader.select().from(documentUpdates)).toHaveLength(1)
  })
})

describe('one that does not read', () => {
  it('is let go, and the others go on', async () => {
    const live = await startLive()
    const note = await live.note()
    const slow = await synced(await live.open('secretariat', note))
    const member = await synced(await live.open('member', note))
    const { connection } = slow as unknown as {
      connection: { socket: { io: { engine: { transport: object } } } }
    }
    const { ws } = connection.socket.io.engine.transport as { ws: { pause(): void; terminate(): void } }
    ws.pause()
    const began = performance.now()
    const here = () => member.awareness.getStates().size
    await until(() => here() === 2, 'both are here')
    while (here() === 2 && performance.now() - began < 15_000) {
      member.doc.getText('t').delete(0, member.doc.getText('t').length)
      member.doc.getText('t').insert(0, 'x'.repeat(800_000))
      await saved(member)
      await new Promise((resolve) => setTimeout(resolve, 700))
    }
    expect(here()).toBe(1)
    ws.terminate()
    await live.stop()
  }, 30_000)
})

describe('the parts', () => {
  it('a budget fills again', () => {
    let now = 0
    const budget = new Budget(10, 20, () => now)
    expect(budget.spend(20)).toBe(true)
    expect(budget.spend(1)).toBe(false)
    now = 500
    expect(budget.spend(5)).toBe(true)
    expect(budget.spend(1)).toBe(false)
  })

  it.each<[string, number[]]>([
    ['an array that announces millions', [0xdd, 0x01, 0xff, 0xff, 0xff]],
    ['a text beyond the end', [0xd9, 10, 0x61]],
    ['bytes beyond the end', [0xc6, 0xff, 0xff, 0xff, 0xff]],
    ['a map beyond the end', [0xdf, 0xff, 0xff, 0xff, 0xff]],
    ['an extension', [0xc7, 1, 5, 1]],
    ['two values', [0xc0, 0xc0]],
    ['nothing', []],
    ['depth', Array<number>(20).fill(0x91)],
  ])('the packing is not sound with %s', (_what, frame) => {
    expect(() => requireSoundPacking(new Uint8Array(frame))).toThrow()
  })

  it('an outbox sends in pieces that the server takes, and all again after a loss', () => {
    const outbox = new Outbox()
    const doc = new Y.Doc()
    doc.on('update', (update: Uint8Array) => outbox.collect(update))
    for (const letter of 'abc') doc.getText('t').insert(0, letter.repeat(limits.updateBytes / 2))
    const first = outbox.take()
    expect(first.length).toBeGreaterThan(1)
    expect(first.every((update) => update.byteLength <= limits.updateBytes)).toBe(true)
    outbox.recall()
    const copy = new Y.Doc()
    for (const update of outbox.take()) Y.applyUpdate(copy, update)
    expect(copy.getText('t').toString()).toBe(doc.getText('t').toString())
  })
})
