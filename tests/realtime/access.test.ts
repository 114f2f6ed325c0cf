import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documents, documentUpdates, seats, sessions } from '#db/schema'
import { write } from '~/core/write'
import { DocumentProvider } from '~/realtime/client/document-provider'
import { aMoment, saved, startLive, synced, until, type Live } from '#tests/support/live'
import type { Part } from '#tests/support/cast'

let live: Live

beforeEach(async () => {
  live = await startLive()
})
afterEach(() => live.stop())

const rows = async () => (await live.store.database.reader.select().from(documentUpdates)).length

/** Ends a seat as of yesterday, and says so, as the command does. */
async function endSeat(part: Part) {
  await write(live.store, null, async (tx) => {
    const seatId = live.cast.seatIds[part] ?? ''
    await tx.db.update(seats).set({ validTo: '2026-03-03' }).where(eq(seats.id, seatId))
    tx.onCommit(() => tx.bus.emit('access-changed', { userIds: [live.cast.userIds[part]] }))
  })
}

async function moveTo(documentId: string, change: Partial<typeof documents.$inferInsert>) {
  await write(live.store, null, async (tx) => {
    await tx.db.update(documents).set(change).where(eq(documents.id, documentId))
    tx.onCommit(() => tx.bus.emit('document-access-changed', { documentId }))
  })
}

describe('joining', () => {
  it.each([
    ['chair', 'edit'],
    ['secretariat', 'edit'],
    ['member', 'edit'],
    ['participant', 'comment'],
    ['observer', 'read'],
  ] as const)('gives the %s the mode %s', async (part, mode) => {
    const note = await live.note({ audience: 'everyone' })
    expect((await synced(await live.open(part, note))).mode).toBe(mode)
  })

  it('tells who has been let in, and of nobody else', async () => {
    const told: string[] = []
    live.store.bus.on('document-opened', ({ userId }) => void told.push(userId))
    const note = await live.note()
    await synced(await live.open('member', note))
    const refused = await live.open('outsider', note)
    await until(() => refused.status === 'refused', 'refused')
    expect(told).toEqual([live.cast.userIds.member])
  })

  it.each(['elsewhere', 'outsider', 'administrator', 'rapporteur'] as const)(
    'does not know the document for the %s',
    async (part) => {
      const provider = await live.open(part, await live.note({ audience: 'everyone' }))
      await until(() => provider.status === 'refused', 'refused')
      expect(provider.refusal).toBe('not-found')
      expect(provider.synced).toBe(false)
    },
  )

  it('does not know what is for the group for the participant', async () => {
    const provider = await live.open('participant', await live.note({ audience: 'group' }))
    await until(() => provider.status === 'refused', 'refused')
    expect(provider.refusal).toBe('not-found')
  })
})

describe('access that changes', () => {
  it('takes a person out whose seat has ended: nothing arrives, nothing is taken', async () => {
    const note = await live.note()
    const gone = await synced(await live.open('member', note))
    const stays = await synced(await live.open('secretariat', note))
    const began = performance.now()
    await endSeat('member')
    await until(() => gone.mode === null, 'told')
    expect(performance.now() - began).toBeLessThan(1_000)
    stays.doc.getText('t').insert(0, 'hemmelig')
    await saved(stays)
    const before = await rows()
    gone.doc.getText('t').insert(0, 'spor')
    await aMoment()
    expect(gone.doc.getText('t').toString()).toBe('spor')
    expect(stays.doc.getText('t').toString()).toBe('hemmelig')
    expect(await rows()).toBe(before)
    expect(gone.hasUnsaved).toBe(true)
    expect(gone.status).toBe('refused')
  })

  it('takes nothing more when the text goes into review, and again when it comes back', async () => {
    const note = await live.note()
    const member = await synced(await live.open('member', note))
    await moveTo(note, { state: 'in_review' })
    await until(() => member.mode === 'comment', 'downgraded')
    member.doc.getText('t').insert(0, 'for sent')
    await aMoment()
    expect(await rows()).toBe(0)
    expect(member.status).toBe('refused')
    await moveTo(note, { state: 'draft' })
    await until(() => member.mode === 'edit', 'upgraded')
    await saved(member)
    expect(await rows()).toBe(1)
  })

  it('refuses an update that passes the change on its way', async () => {
    const note = await live.note()
    const member = await synced(await live.open('member', note))
    const chair = await synced(await live.open('chair', note))
    member.doc.getText('t').insert(0, 'samtidig')
    await aMoment(14)
    await moveTo(note, { state: 'decided' })
    const before = await rows()
    await aMoment()
    expect(await rows()).toBe(before)
    expect(chair.doc.getText('t').toString()).toBe(before ? 'samtidig' : '')
    expect(member.mode).toBe('read')
  })

  it('closes the connection when the session is ended', async () => {
    const note = await live.note()
    const member = await synced(await live.open('member', note))
    const userId = live.cast.userIds.member
    await live.server.shared.sessions.endOthers(userId, null)
    await until(() => member.status === 'closed', 'closed', 1_000)
    expect(member.refusal).toBe('session-ended')
  })

  it('closes the connection when the session is too old, and goes on after signing in', async () => {
    const note = await live.note()
    const extraHeaders = { cookie: await live.cookie('member') }
    const { DocumentProvider } = await import('~/realtime/client/document-provider')
    const member = await synced(
      new DocumentProvider({ url: live.server.url, documentId: note, extraHeaders }),
    )
    live.clock.tick(12 * 3_600_000 + 1)
    await until(() => member.status === 'closed', 'closed', 2_000)
    member.doc.getText('t').insert(0, 'skrevet videre')
    extraHeaders.cookie = await live.cookie('member')
    member.retry()
    await saved(member)
    expect(await rows()).toBe(1)
    member.destroy()
  })

  it('closes the connection of who does nothing, however much others write', async () => {
    const note = await live.note()
    const idle = await synced(await live.open('member', note))
    const writes = await synced(await live.open('secretariat', note))
    const bothThere = () => [idle, writes].every(({ awareness }) => awareness.getStates().size === 2)
    await until(bothThere, 'each has said who it is')
    for (let minutes = 0; minutes < 30; minutes += 10) {
      expect(idle.status).toBe('connected')
      live.clock.tick(10 * 60_000)
      writes.doc.getText('t').insert(0, 'x')
      await saved(writes)
      await movedOn('secretariat', 30)
    }
    await until(() => idle.status === 'closed', 'closed', 2_000)
    expect(idle.refusal).toBe('session-ended')
    expect(writes.status).toBe('connected')
  })

  it('does not take a page that comes back by itself for use of the session', async () => {
    const options = { url: live.server.url, documentId: await live.note() }
    const extraHeaders = { cookie: await live.cookie('member') }
    const others = await synced(await live.open('secretariat', options.documentId))
    const seen = (count: number) =>
      until(() => others.awareness.getStates().size === count, `${count} are seen to be there`)
    const before = await synced(new DocumentProvider({ ...options, extraHeaders }))
    await seen(2)
    live.clock.tick(20 * 60_000)
    before.destroy()
    await seen(1)
    const back = new DocumentProvider({ ...options, extraHeaders })
    // Time goes by between its coming in and its saying that it is there.
    await until(() => {
      live.clock.tick(1)
      return others.awareness.getStates().size === 2
    }, 'back')
    live.clock.tick(5 * 60_000)
    others.doc.getText('t').insert(0, 'x')
    await saved(others)
    await movedOn('secretariat', 30)
    live.clock.tick(5 * 60_000)
    await until(() => back.status === 'closed', 'closed', 2_000)
    expect(back.refusal).toBe('session-ended')
    back.destroy()
  })

  /** Waits until the session of a person lasts so many minutes from now. */
  const movedOn = (part: Part, minutes: number) =>
    until(async () => {
      const [row] = await live.store.database.reader
        .select({ expiresAt: sessions.expiresAt })
        .from(sessions)
        .where(eq(sessions.userId, live.cast.userIds[part]))
      return row?.expiresAt.getTime() === live.clock.now().getTime() + minutes * 60_000
    }, `the session of the ${part} is moved on`)

  it('asks again on the day when a seat ends', async () => {
    await write(live.store, null, (tx) =>
      tx.db
        .update(seats)
        .set({ validTo: '2026-03-04' })
        .where(eq(seats.id, live.cast.seatIds.member ?? ''))
        .then(() => undefined),
    )
    live.clock.moveTo('2026-03-04T22:50:00Z')
    const member = await synced(await live.open('member', await live.note()))
    // Midnight in Oslo is 23:00 UTC in winter.
    live.clock.moveTo('2026-03-04T23:00:01Z')
    await until(() => member.mode === null, 'told', 2_000)
    expect(member.status).toBe('refused')
  })
})
