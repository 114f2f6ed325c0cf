import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { calendarFeeds, seats } from '#db/schema'
import { write } from '~/core/write'
import { feedCalendar } from '~/domain/calendar/feed-content.server'
import { createFeed, ownFeeds, revokeFeed } from '~/domain/calendar/feeds.server'
import { callMeeting } from '~/domain/meetings/call.server'
import type { Part } from '#tests/support/cast'
import { readIcs } from '#tests/support/ics'
import { buildMeeting, managing } from '#tests/support/meeting'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../action-items/desk'

let desk: Desk

beforeEach(async () => {
  desk = await createDesk()
  const secretariat = await desk.cast.viewer('secretariat')
  await buildMeeting(desk.store, secretariat, { items: 1, title: 'Planlagt' })
  const called = await buildMeeting(desk.store, secretariat, { items: 1, title: 'Kalt inn' })
  await managing(desk.store, secretariat, called, callMeeting)
  await desk.create('secretariat', { title: 'Skriv planen', deadline: '2026-03-29' })
})

const feed = (part: Part, workspaceId: string | null = null) =>
  desk.as(part, (tx, viewer) => createFeed(tx, viewer, { workspaceId }))
const text = (secret: string) => feedCalendar(reading(desk.store), secret, 'https://tvers.test')

describe('a calendar address', () => {
  it('shows what one is called to and has to do, and nothing that nobody is called to', async () => {
    const { secret } = await feed('member')
    const calendar = await text(secret)
    expect(readIcs(calendar).events.map(({ summary }) => summary)).toEqual([
      'Kalt inn (group)',
      'Frist: Skriv planen',
    ])
    expect(calendar).not.toMatch(/ATTENDEE|ORGANIZER|@test\.tvers\.example/)
  })

  it('of a workspace shows its meetings only, and needs a seat there', async () => {
    const { secret } = await feed('observer', desk.cast.workspaceIds.group)
    expect(readIcs(await text(secret)).events.map(({ summary }) => summary)).toEqual(['Kalt inn (group)'])
    await expect(feed('observer', desk.cast.workspaceIds.other)).rejects.toMatchObject({
      code: 'invalid',
      detail: { field: 'workspaceId' },
    })
    await write(desk.store, null, async (tx) => {
      await tx.db
        .update(seats)
        .set({ validTo: '2026-03-01' })
        .where(eq(seats.id, desk.cast.seatIds.observer ?? ''))
    })
    await expect(text(secret)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('shows nothing to who has no seat any more', async () => {
    const { secret } = await feed('outsider')
    expect(readIcs(await text(secret)).events).toEqual([])
  })

  it('is nowhere when it is forged or revoked, and nobody else can revoke it', async () => {
    const { id, secret } = await feed('member')
    await expect(text(`${secret.slice(0, -1)}x`)).rejects.toMatchObject({ code: 'not-found' })
    await expect(text('')).rejects.toMatchObject({ code: 'not-found' })
    const byOther = desk.as('chair', (tx, viewer) => revokeFeed(tx, viewer, id))
    await expect(byOther).rejects.toMatchObject({ code: 'not-found' })
    expect(readIcs(await text(secret)).events).toHaveLength(2)
    await desk.as('member', (tx, viewer) => revokeFeed(tx, viewer, id))
    await expect(text(secret)).rejects.toMatchObject({ code: 'not-found' })
    expect(await ownFeeds(reading(desk.store), await desk.cast.viewer('member'), 'nb')).toEqual([])
    const [row] = await desk.store.database.reader.select().from(calendarFeeds)
    expect(row?.revokedAt).not.toBeNull()
  })

  it('is stored as a hash, and no more than so many at a time', async () => {
    const { secret } = await feed('member')
    const rows = JSON.stringify(await desk.store.database.reader.select().from(calendarFeeds))
    expect(rows).not.toContain(secret)
    expect(JSON.stringify(await desk.log())).not.toContain(secret)
    for (let made = 1; made < 20; made++) await feed('member')
    await expect(feed('member')).rejects.toMatchObject({ code: 'conflict', reason: 'feeds-full' })
  })
})
