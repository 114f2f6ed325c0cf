import type { Socket } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { documentUpdates } from '#db/schema'
import { packed, socketEvents, type ClientEvent } from '~/realtime/protocol'
import type { Part } from '#tests/support/cast'
import { aMoment, startLive, type Live } from '#tests/support/live'

let live: Live
let ofGroup: string
let forEveryone: string

beforeAll(async () => {
  live = await startLive()
  ofGroup = await live.note({ audience: 'group' })
  forEveryone = await live.note({ audience: 'everyone' })
}, 60_000)

afterAll(() => live.stop())

const parts = [
  'outsider',
  'elsewhere',
  'observer',
  'participant',
  'member',
  'secretariat',
  'chair',
  'administrator',
  'rapporteur',
] as const satisfies readonly Part[]

type Answer = { ok: boolean; mode?: string; code?: string; topics?: string[] }

/** Opens a connection as somebody, asks, and hangs up. */
async function as<Result>(part: Part, work: (socket: Socket) => Promise<Result>): Promise<Result> {
  const socket = live.socket({ cookie: await live.cookie(part) })
  await new Promise<void>((resolve, reject) => {
    socket.on('connect', resolve)
    socket.on('connect_error', reject)
    socket.connect()
  })
  const result = await work(socket)
  socket.disconnect()
  return result
}

const ask = (socket: Socket, event: ClientEvent, payload: unknown) =>
  socket.timeout(5_000).emitWithAck(event, payload) as Promise<Answer>

const join = (socket: Socket, documentId: string) =>
  ask(socket, 'join', { documentId, stateVector: packed(Y.encodeStateVector(new Y.Doc())) })

function typed(): Uint8Array {
  const doc = new Y.Doc()
  doc.getXmlFragment('default').push([new Y.XmlElement('paragraph')])
  return Y.encodeStateAsUpdate(doc)
}

/** What each event lets each person do; an event that has no row fails the test. */
const rows: Record<ClientEvent, () => void> = {
  join: () => {
    const modes = {
      group: { observer: 'read', member: 'edit', secretariat: 'edit', chair: 'edit' },
      everyone: {
        observer: 'read',
        participant: 'comment',
        member: 'edit',
        secretariat: 'edit',
        chair: 'edit',
      },
    } as const satisfies Record<string, Partial<Record<Part, string>>>
    it.each(parts)('join, as %s', async (part) => {
      const found = await as(part, async (socket) => [
        await join(socket, ofGroup),
        await join(socket, forEveryone),
      ])
      const due = [modes.group, modes.everyone].map((row: Partial<Record<Part, string>>) =>
        row[part] ? { ok: true, mode: row[part] } : { ok: false, code: 'not-found' },
      )
      expect(found).toMatchObject(due)
    })
  },
  update: () => {
    const writes: readonly Part[] = ['member', 'secretariat', 'chair']
    it.each(parts)('update, as %s', async (part) => {
      const before = await live.store.database.reader.select().from(documentUpdates)
      const answer = await as(part, async (socket) => {
        await join(socket, forEveryone)
        return ask(socket, 'update', { documentId: forEveryone, update: packed(typed()) })
      })
      const after = await live.store.database.reader.select().from(documentUpdates)
      expect(answer.ok).toBe(writes.includes(part))
      expect(after.length - before.length).toBe(writes.includes(part) ? 1 : 0)
    })
  },
  leave: () => {
    it.each(parts)('leave, as %s, changes nothing for others', async (part) => {
      await as('member', async (stays) => {
        await join(stays, ofGroup)
        await as(part, async (socket) => {
          socket.emit('leave', { documentId: ofGroup })
          return join(socket, ofGroup)
        })
        const update = { documentId: ofGroup, update: packed(typed()) }
        expect(await ask(stays, 'update', update)).toMatchObject({ ok: true })
      })
    })
  },
  awareness: () => {
    const seen: readonly Part[] = ['observer', 'member', 'secretariat', 'chair']
    it.each(parts)('awareness, as %s, reaches only those who share the document', async (part) => {
      const reached = await as('chair', async (watching) => {
        await join(watching, ofGroup)
        // Those who left before may still be taken leave of.
        await aMoment(200)
        let heard = false
        watching.on('awareness', () => (heard = true))
        const provider = await live.open(part, ofGroup)
        provider.awareness.setLocalStateField('cursor', null)
        await aMoment(300)
        provider.destroy()
        return heard
      })
      expect(reached).toBe(seen.includes(part))
    })
  },
  watch: () => {
    const seated: readonly Part[] = ['observer', 'participant', 'member', 'secretariat', 'chair']
    it.each(parts)('watch, as %s', async (part) => {
      const topics = [`workspace:${live.cast.workspaceIds.group}`, `user:${live.cast.userIds[part]}`]
      const others = [`user:${live.cast.userIds.chair}`]
      const answer = await as(part, (socket) =>
        ask(socket, 'watch', { topics: [...topics, ...others], age: 0 }),
      )
      const due = seated.includes(part) ? topics : topics.slice(1)
      expect(new Set(answer.topics)).toEqual(new Set(due))
    })
  },
}

describe('the ledger of socket events', () => {
  it('names every event that a client may send', () => {
    expect(Object.keys(rows).sort()).toEqual([...socketEvents.fromClient].sort())
  })

  it('lets nobody in without a session', async () => {
    const socket = live.socket({})
    const refused = new Promise((resolve) => socket.on('connect_error', resolve))
    socket.connect()
    expect(await refused).toMatchObject({ data: { reason: 'signed-out' } })
  })

  for (const row of Object.values(rows)) row()
})
