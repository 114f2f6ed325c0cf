import type { Socket } from 'socket.io-client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { seats } from '#db/schema'
import { write } from '~/core/write'
import { connectionTo } from '~/realtime/client/connection'
import { watchTopics } from '~/realtime/client/watching'
import { aMoment, startLive, until, type Live } from '#tests/support/live'
import type { Part } from '#tests/support/cast'

let live: Live

beforeEach(async () => {
  live = await startLive()
})
afterEach(() => live.stop())

async function socketOf(part: Part): Promise<Socket> {
  const socket = live.socket({ cookie: await live.cookie(part) })
  await until(() => socket.connected, 'connected')
  return socket
}

const watch = async (socket: Socket, topics: string[], age = 0) =>
  ((await socket.emitWithAck('watch', { topics, age })) as { topics: string[] }).topics

const signal = (topic: string) => write(live.store, null, async (tx) => tx.signal(topic))

describe('watching', () => {
  it('is for what may be read', async () => {
    const note = await live.note()
    const { userIds, workspaceIds } = live.cast
    const topics = [
      `user:${userIds.member}`,
      `user:${userIds.chair}`,
      `workspace:${workspaceIds.group}`,
      `workspace:${workspaceIds.other}`,
      `document:${note}`,
    ]
    expect(await watch(await socketOf('member'), topics)).toEqual([topics[0], topics[2], topics[4]])
    expect(await watch(await socketOf('participant'), topics)).toEqual([topics[2]])
    expect(await watch(await socketOf('outsider'), topics)).toEqual([])
  })

  it('tells of changes, of nothing else, and of nothing after access is lost', async () => {
    const socket = await socketOf('member')
    const { group, other } = live.cast.workspaceIds
    await watch(socket, [`workspace:${group}`, `workspace:${other}`])
    const told: string[] = []
    socket.on('changed', ({ topics }: { topics: string[] }) => told.push(...topics))
    await signal(`workspace:${other}`)
    await signal(`workspace:${group}`)
    await until(() => told.length === 1, 'told')
    expect(told).toEqual([`workspace:${group}`])
    await write(live.store, null, async (tx) => {
      const seatId = live.cast.seatIds.member ?? ''
      await tx.db.update(seats).set({ validTo: '2026-03-03' }).where(eq(seats.id, seatId))
      tx.onCommit(() => tx.bus.emit('access-changed', { userIds: [live.cast.userIds.member] }))
    })
    await aMoment()
    await signal(`workspace:${group}`)
    await aMoment()
    expect(told).toHaveLength(1)
  })

  it('tells at once of what changed after the page was read, and only of what begins to be watched', async () => {
    const socket = await socketOf('member')
    const { group } = live.cast.workspaceIds
    const [own, workspace] = [`user:${live.cast.userIds.member}`, `workspace:${group}`]
    const told: string[] = []
    socket.on('changed', ({ topics }: { topics: string[] }) => told.push(...topics))
    // Of what changed before it began, a server knows nothing, and takes everything to have changed.
    await aMoment(1_200)
    await signal(workspace)
    await watch(socket, [own, workspace], 100)
    await until(() => told.length > 0, 'told')
    expect(told).toEqual([workspace])
    await watch(socket, [own, workspace], 100)
    await watch(socket, [own], 100)
    await aMoment()
    expect(told).toEqual([workspace])
    // What nobody remembers any more may have changed.
    await watch(socket, [own, workspace], 3_600_000)
    await until(() => told.length > 1, 'told again')
    expect(told).toEqual([workspace, workspace])
  })

  it('gathers what the parts of a page watch over one connection', async () => {
    const { group } = live.cast.workspaceIds
    const headers = { cookie: await live.cookie('member') }
    const calls = { group: 0, own: 0 }
    const own = `user:${live.cast.userIds.member}`
    const stop = [
      watchTopics(live.server.url, [`workspace:${group}`], () => (calls.group += 1), headers),
      watchTopics(live.server.url, [own, `workspace:${group}`], () => (calls.own += 1), headers),
    ]
    await until(async () => {
      await signal(own)
      return calls.own > 0
    }, 'told')
    await aMoment(300)
    const before = { ...calls }
    await signal(`workspace:${group}`)
    await signal(`workspace:${group}`)
    await aMoment(400)
    expect(calls).toEqual({ group: before.group + 1, own: before.own + 1 })
    // A part of the page that listens later is told of what changed after the page was asked for.
    let later = 0
    stop.push(watchTopics(live.server.url, [`workspace:${group}`], () => (later += 1), headers))
    await until(() => later === 1, 'told')
    await aMoment(300)
    expect([later, calls]).toEqual([1, { group: before.group + 1, own: before.own + 1 }])
    for (const one of stop) one()
  })

  it('tells what changed while the connection was away, once', async () => {
    const headers = { cookie: await live.cookie('member') }
    const topic = `workspace:${live.cast.workspaceIds.group}`
    let told = 0
    const stop = watchTopics(live.server.url, [topic], () => (told += 1), headers)
    const connection = connectionTo(live.server.url, headers)
    await until(async () => {
      await signal(topic)
      return told > 0
    }, 'watched')
    await aMoment(300)
    told = 0
    connection.socket.io.engine.close()
    await until(() => connection.state === 'offline', 'away')
    await signal(topic)
    await until(() => told > 0, 'told')
    await aMoment(400)
    expect(told).toBe(1)
    stop()
    connection.leave()
  })
})
