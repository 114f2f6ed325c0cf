import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { mails, notices, seats } from '#db/schema'
import type { NoticeKind } from '~/core/notice-kinds'
import { write } from '~/core/write'
import { noticeSettingsFields } from '~/domain/notices/fields'
import { mailNotices } from '~/domain/notices/mail-notices.server'
import { markNoticesRead } from '~/domain/notices/mark-read.server'
import { notify } from '~/domain/notices/notify.server'
import { chooseNotices, noticeSettingsOf } from '~/domain/notices/settings.server'
import { reading } from '#tests/support/store'
import { createDesk, nowhere, type Desk } from '../action-items/desk'

const origin = 'https://tvers.test'

let desk: Desk
let group: string
let member: string

beforeEach(async () => {
  desk = await createDesk()
  group = desk.cast.workspaceIds.group
  member = desk.cast.userIds.member
})

/** The clock of the server strikes, on a day of 2026 at a time of day in UTC. */
async function strike(day: string, at = '08:00') {
  desk.store.clock.moveTo(`2026-${day}T${at}:00Z`)
  await mailNotices(desk.store, origin)
}

const tell = (kind: NoticeKind, workspaceId: string | null = group) =>
  write(desk.store, null, (tx) =>
    notify(tx, [member], { kind, workspaceId, href: '/', detail: { title: 'Hemmelig plan' } }),
  )
const choose = (place: string, level: 'all' | 'mine' | 'nothing') =>
  desk.as('member', (tx, viewer) => chooseNotices(tx, viewer, new Map([[place, level]])))
const sent = () => desk.store.database.reader.select().from(mails).orderBy(mails.createdAt)

describe('the daily mail', () => {
  it('says how much is new and where, and nothing of what it is about', async () => {
    await tell('comment_reply')
    await tell('edition_published')
    await tell('consultation_announced', null)
    await strike('03-25')
    const [mail, ...more] = await sent()
    expect(more).toEqual([])
    expect(mail).toMatchObject({
      subject: '3 nye beskjeder i Tvers',
      unsubscribe: `${origin}/account/notices`,
    })
    expect(mail?.text).toMatch(/: 2\n/)
    expect(mail?.text).toContain('Høringer og innspillsrunder: 1')
    expect(mail?.text).toContain(`${origin}/my-page`)
    expect(mail?.text).not.toContain('Hemmelig')
  })

  it('comes once a day and not before six in Oslo, and counts nothing twice', async () => {
    await tell('comment_reply')
    await strike('03-25', '04:30')
    expect(await sent()).toHaveLength(0)
    await strike('03-25', '05:30')
    await tell('comment_reply')
    await strike('03-25', '20:00')
    expect(await sent()).toHaveLength(1)
    await strike('03-26')
    expect((await sent()).map(({ subject }) => subject)).toEqual([
      'Én ny beskjed i Tvers',
      'Én ny beskjed i Tvers',
    ])
    await strike('03-27')
    expect(await sent()).toHaveLength(2)
  })

  it('leaves out what has been read, and what comes by a mail of its own', async () => {
    await tell('comment_reply')
    await desk.as('member', (tx, viewer) => markNoticesRead(tx, viewer, tx.now))
    await tell('meeting_called')
    await tell('action_item_overdue')
    await strike('03-25')
    expect(await sent()).toEqual([])
  })

  it('is as long as the person wants it, workspace by workspace', async () => {
    await choose(group, 'mine')
    await tell('edition_published')
    await tell('suggestion_accepted')
    await strike('03-25')
    expect((await sent()).map(({ subject }) => subject)).toEqual(['Én ny beskjed i Tvers'])
    await choose(group, 'nothing')
    await tell('suggestion_accepted')
    await strike('03-26')
    expect(await sent()).toHaveLength(1)
    await choose(group, 'all')
    await strike('03-27')
    expect(await sent(), 'what was left out stays left out').toHaveLength(1)
  })

  it('tells nothing of a workspace that the person has left', async () => {
    await tell('comment_reply')
    await write(desk.store, null, async (tx) => {
      await tx.db.update(seats).set({ validTo: '2026-03-20' }).where(eq(seats.workspaceId, group))
    })
    await strike('03-25')
    expect(await sent()).toEqual([])
    const told = await desk.store.database.reader.select().from(notices)
    expect(told.map(({ gatheredOn }) => gatheredOn)).toEqual(['2026-03-25'])
  })
})

describe('what one wants to be told of by mail', () => {
  const chosen = async () =>
    Object.fromEntries(
      (await noticeSettingsOf(reading(desk.store), await desk.cast.viewer('member'), 'nb')).map(
        ({ place, level }) => [place, level],
      ),
    )

  it('is everything until something else is chosen, and the log says that it was', async () => {
    expect(await chosen()).toEqual({ [group]: 'all', consultations: 'all' })
    await choose('consultations', 'nothing')
    expect(await chosen()).toEqual({ [group]: 'all', consultations: 'nothing' })
    expect((await desk.log()).at(-1)).toMatchObject({ action: 'notices.chosen' })
    const entries = (await desk.log()).length
    await choose('consultations', 'nothing')
    expect(await desk.log()).toHaveLength(entries)
  })

  it('is kept for places of one’s own only', async () => {
    await choose(nowhere, 'nothing')
    expect(await chosen()).toEqual({ [group]: 'all', consultations: 'all' })
  })

  it('is read from a form that has a level for each place', () => {
    const read = noticeSettingsFields.safeParse({ [`level.${nowhere}`]: 'mine', other: 'x' })
    expect(read.data).toEqual(new Map([[nowhere, 'mine']]))
    const refused = noticeSettingsFields.safeParse({ 'level.consultations': 'loud' })
    expect(refused.error?.issues).toMatchObject([{ path: ['level.consultations'], message: 'choice' }])
  })
})
