import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Socket } from 'socket.io-client'
import WebSocket from 'ws'
import * as Y from 'yjs'
import { documentUpdates } from '#db/schema'
import { newId } from '~/core/ids'
import type { DocumentProvider } from '~/realtime/client/document-provider'
import { limits, packed, socketPath } from '~/realtime/protocol'
import { aMoment, saved, startLive, synced, until, type Live } from '#tests/support/live'
import type { Part } from '#tests/support/cast'

let live: Live
let note: string
let innocent: DocumentProvider

beforeEach(async () => {
  live = await startLive()
  note = await live.note({ audience: 'everyone' })
  innocent = await synced(await live.open('secretariat', note))
  innocent.doc.getText('t').insert(0, 'fredelig')
  await saved(innocent)
})

/** Whatever was tried: the process lives, the innocent go on, and nothing but their work is stored. */
afterEach(async () => {
  const before = await rows()
  innocent.doc.getText('t').insert(0, 'fortsatt ')
  await saved(innocent)
  expect(innocent.status).toBe('connected')
  expect(await rows()).toBe(before + 1)
  await live.stop()
})

const rows = async () => (await live.store.database.reader.select().from(documentUpdates)).length

async function socketOf(part: Part): Promise<Socket & { reason?: string }> {
  const socket: Socket & { reason?: string } = live.socket({ cookie: await live.cookie(part) })
  socket.on('closing', ({ reason }: { reason: string }) => (socket.reason = reason))
  await until(() => socket.connected, 'connected')
  return socket
}

const nothing = packed(Y.encodeStateVector(new Y.Doc()))

async function joined(part: Part) {
  const socket = await socketOf(part)
  expect(await socket.emitWithAck('join', { documentId: note, stateVector: nothing })).toMatchObject({
    ok: true,
  })
  return socket
}

function textUpdate(text: string): Uint8Array {
  const doc = new Y.Doc()
  doc.getText('t').insert(0, text)
  return Y.encodeStateAsUpdate(doc)
}

const ended = (socket: Socket & { reason?: string }, reason: string) =>
  until(() => socket.disconnected && socket.reason === reason, `closed as ${reason}, was ${socket.reason}`)

async function refusedWith(socket: Socket): Promise<unknown> {
  return new Promise((resolve) => {
    socket.on('connect_error', (error: Error & { data?: { reason: string } }) =>
      resolve(error.data?.reason ?? error.message),
    )
    socket.on('connect', () => resolve('let in'))
  })
}

describe('at the door', () => {
  it('refuses pages from elsewhere, with a session or without', async () => {
    const cookie = await live.cookie('member')
    for (const origin of ['https://evil.example', 'null', `${live.server.url}.evil.example`]) {
      expect(await refusedWith(live.socket({ cookie, headers: { origin } }))).toBe('websocket error')
    }
    expect(await refusedWith(live.socket({ cookie, headers: { origin: live.server.url } }))).toBe('let in')
  })

  it('refuses without a session, with a forged one, and with another protocol', async () => {
    expect(await refusedWith(live.socket({}))).toBe('signed-out')
    const forged = (await live.cookie('chair')).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    expect(await refusedWith(live.socket({ cookie: forged }))).toBe('signed-out')
    expect(await refusedWith(live.socket({ cookie: 'tvers=' }))).toBe('signed-out')
    const cookie = await live.cookie('member')
    expect(await refusedWith(live.socket({ cookie, protocol: 0 }))).toBe('protocol-version')
  })

  it('lets a person in only so many times', async () => {
    const cookie = await live.cookie('member')
    const answers = await Promise.all(
      Array.from({ length: limits.connectionsPerPerson + 5 }, () => refusedWith(live.socket({ cookie }))),
    )
    expect(answers.filter((answer) => answer === 'too-many').length).toBeGreaterThan(0)
    expect(answers.filter((answer) => answer === 'let in').length).toBeLessThanOrEqual(
      limits.connectionsPerPerson,
    )
  })
})

describe('writing without the right', () => {
  it.each(['participant', 'observer'] as const)('is refused to the %s, by hand too', async (part) => {
    const socket = await joined(part)
    const update = packed(textUpdate('min mening'))
    const before = await rows()
    expect(await socket.emitWithAck('update', { documentId: note, update })).toEqual({
      ok: false,
      code: 'forbidden',
    })
    await aMoment()
    expect(await rows()).toBe(before)
    expect(innocent.doc.getText('t').toString()).toBe('fredelig')
  })

  it.each(['outsider', 'elsewhere', 'administrator'] as const)('is refused to the %s', async (part) => {
    const socket = await socketOf(part)
    expect(await socket.emitWithAck('join', { documentId: note, stateVector: nothing })).toEqual({
      ok: false,
      code: 'not-found',
    })
    const update = packed(textUpdate('innbrudd'))
    expect(await socket.emitWithAck('update', { documentId: note, update })).toEqual({
      ok: false,
      code: 'not-joined',
    })
    const heard: unknown[] = []
    socket.onAny((...parts) => heard.push(parts))
    innocent.doc.getText('t').insert(0, 'ikke for deg ')
    await saved(innocent)
    await aMoment()
    expect(heard).toEqual([])
  })

  it('answers for an unknown document as for one that may not be read', async () => {
    const socket = await socketOf('member')
    expect(await socket.emitWithAck('join', { documentId: newId(), stateVector: nothing })).toEqual({
      ok: false,
      code: 'not-found',
    })
  })
})

describe('bytes that are no update', () => {
  const whole = textUpdate('en helt vanlig setning som er lang nok')

  it('end that connection, and change nothing', async () => {
    const before = await rows()
    const bad = [
      new Uint8Array([255, 255, 255, 255, 255, 255]),
      whole.slice(0, whole.length >> 1),
      whole.slice(0, -1),
      new Uint8Array(),
      crypto.getRandomValues(new Uint8Array(500)),
    ]
    for (const bytes of bad) {
      const socket = await joined('member')
      socket.emit('update', { documentId: note, update: packed(bytes) }, () => undefined)
      await ended(socket, 'malformed')
    }
    expect(await rows()).toBe(before)
    expect(innocent.doc.getText('t').toString()).toBe('fredelig')
  })

  it('never half-apply, however an update is mutated', async () => {
    const socket = await joined('member')
    let current = socket
    for (let round = 0; round < 60; round++) {
      if (current.disconnected) current = await joined('member')
      const mutated = whole.slice()
      for (let place = 0; place < 3; place++)
        mutated[Math.floor(Math.random() * mutated.length)] = Math.floor(Math.random() * 256)
      const before = await rows()
      const answer: unknown = await current
        .timeout(1_000)
        .emitWithAck('update', { documentId: note, update: packed(mutated) })
        .catch(() => null)
      const stored = Object(answer).ok === true
      await aMoment(5)
      expect(await rows()).toBe(before + (stored ? 1 : 0))
    }
    const fresh = await synced(await live.open('chair', note))
    await aMoment()
    expect(fresh.doc.getText('t').toString()).toBe(innocent.doc.getText('t').toString())
  })

  it('is sent back to be completed when it builds on what is not there', async () => {
    const socket = await joined('member')
    const doc = new Y.Doc()
    doc.getText('t').insert(0, 'først')
    const vector = Y.encodeStateVector(doc)
    doc.getText('t').insert(5, ' så')
    const update = packed(Y.encodeStateAsUpdate(doc, vector))
    expect(await socket.emitWithAck('update', { documentId: note, update })).toEqual({
      ok: false,
      code: 'incomplete',
    })
  })

  it('is sent back to be completed when it stands beside what somebody else wrote and is not there', async () => {
    const socket = await joined('member')
    const [theirs, own] = [new Y.Doc(), new Y.Doc()]
    theirs.getText('t').insert(0, 'først')
    Y.applyUpdate(own, Y.encodeStateAsUpdate(theirs))
    const vector = Y.encodeStateVector(own)
    own.getText('t').insert(5, ' så')
    const before = await rows()
    const send = (bytes: Uint8Array) =>
      socket.emitWithAck('update', { documentId: note, update: packed(bytes) })
    const incomplete = { ok: false, code: 'incomplete' }
    expect(await send(Y.encodeStateAsUpdate(own, vector))).toEqual(incomplete)
    expect(await rows()).toBe(before)
    expect(await send(Y.encodeStateAsUpdate(own))).toEqual({ ok: true })
    expect(await send(Y.encodeStateAsUpdate(own, vector))).toEqual({ ok: true })
  })

  it('is refused when it is larger than a MiB', async () => {
    const socket = await joined('member')
    const update = packed(textUpdate('x'.repeat(limits.updateBytes)))
    expect(await socket.emitWithAck('update', { documentId: note, update })).toEqual({
      ok: false,
      code: 'too-large',
    })
    socket.emit(
      'update',
      { documentId: note, update: packed(textUpdate('x'.repeat(2 * limits.updateBytes))) },
      () => undefined,
    )
    await until(() => socket.disconnected, 'closed')
  })
})

describe('messages that are not ours', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['an unknown event', (socket) => socket.emit('delete-everything', {})],
    ["Socket.IO's own names", (socket) => sendByHand(socket, ['disconnect', 'x'])],
    ['an error', (socket) => sendByHand(socket, ['error', { message: 'x' }])],
    ['a name that every object has', (socket) => sendByHand(socket, ['constructor', {}])],
    ['a number for a name', (socket) => sendByHand(socket, [7])],
    ['no name', (socket) => sendByHand(socket, [])],
    ['no payload', (socket) => socket.emit('join')],
    ['no acknowledgement', (socket) => socket.emit('join', { documentId: note, stateVector: nothing })],
    ['a field too many', (socket) => socket.emit('leave', { documentId: note, more: 1 })],
    ['an id that is none', (socket) => socket.emit('leave', { documentId: "' or 1=1 --" })],
    [
      'a text for bytes',
      (socket) => socket.emit('update', { documentId: note, update: 'x' }, () => undefined),
    ],
    ['an age that is none', (socket) => socket.emit('watch', { topics: [], age: -1 }, () => undefined)],
    [
      'a topic that is none',
      (socket) => socket.emit('watch', { topics: ['everything'], age: 0 }, () => undefined),
    ],
    [
      'too many topics',
      (socket) =>
        socket.emit('watch', { topics: Array(51).fill(`user:${newId()}`), age: 0 }, () => undefined),
    ],
    [
      'a state vector that is none',
      (socket) =>
        socket.emit(
          'join',
          { documentId: note, stateVector: packed(new Uint8Array([9, 255])) },
          () => undefined,
        ),
    ],
  ])('end that connection: %s', async (_what, send) => {
    const socket = await socketOf('member')
    send(socket)
    await ended(socket, 'malformed')
  })

  it('end that connection: awareness of another shape', async () => {
    const socket = await joined('observer')
    socket.emit('awareness', { documentId: note, update: packed(new Uint8Array([1, 2, 3])) })
    await ended(socket, 'malformed')
  })

  function sendByHand(socket: Socket, data: unknown[]) {
    const sender = socket as unknown as { packet(packet: object): void }
    sender.packet({ type: 2, data, options: {} })
  }
})

describe('frames by hand', () => {
  async function raw(): Promise<WebSocket> {
    const address = `${live.server.url.replace('http', 'ws')}${socketPath}/?EIO=4&transport=websocket`
    const socket = new WebSocket(address, { headers: { cookie: await live.cookie('member') } })
    socket.on('error', () => undefined)
    await new Promise((resolve) => socket.once('open', resolve))
    return socket
  }

  it.each<[string, Uint8Array | string]>([
    ['random bytes', crypto.getRandomValues(new Uint8Array(400))],
    ['text', '4not msgpack'],
    ['an empty frame', new Uint8Array()],
    [
      'arrays of millions in arrays of millions',
      new Uint8Array(Array(200).fill([0xdd, 0x01, 0xff, 0xff, 0xff]).flat()),
    ],
    ['depth', new Uint8Array(100_000).fill(0x91)],
    ['2 MiB', new Uint8Array(2 * 1024 * 1024).fill(0xc0)],
  ])('end that connection: %s', async (_what, frame) => {
    const memory = process.memoryUsage.rss()
    const socket = await raw()
    socket.send(frame)
    await until(() => socket.readyState === WebSocket.CLOSED, 'closed', 10_000)
    expect(process.memoryUsage.rss() - memory).toBeLessThan(200 * 1024 * 1024)
  })
})

describe('flooding', () => {
  it('ends the connection that floods', async () => {
    const socket = await joined('member')
    for (let nth = 0; nth < 4_000; nth++)
      socket.emit('update', { documentId: note, update: packed(textUpdate('a')) }, () => undefined)
    await ended(socket, 'too-fast')
    await aMoment(300)
    innocent.doc.getText('t').delete(0, innocent.doc.getText('t').length)
    await saved(innocent)
  })

  it.each(['join', 'watch'] as const)(
    'ends the connection that sends %s without end, and asks the database no more for it',
    async (event) => {
      const socket = await socketOf('outsider')
      let answered = 0
      const answer = () => (answered += 1)
      for (let nth = 0; nth < limits.askBurst + 300; nth++) {
        if (event === 'join') socket.emit('join', { documentId: newId(), stateVector: nothing }, answer)
        else socket.emit('watch', { topics: [`document:${newId()}`], age: 0 }, answer)
      }
      await ended(socket, 'too-fast')
      expect(answered).toBeLessThan(limits.askBurst + 150)
    },
  )

  it('lets a connection have only so many documents open', async () => {
    const socket = await joined('member')
    const codes = []
    for (let nth = 0; nth < limits.joinedDocuments; nth++) {
      const documentId = await live.note()
      codes.push((await socket.emitWithAck('join', { documentId, stateVector: nothing })).code)
    }
    expect(codes.at(-2)).toBeUndefined()
    expect(codes.at(-1)).toBe('too-many')
  })
})
