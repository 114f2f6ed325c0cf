import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { actionItems, mails, notices, reminders, seats, users } from '#db/schema'
import { write } from '~/core/write'
import { callMeeting } from '~/domain/meetings/call.server'
import { cancelMeeting } from '~/domain/meetings/cancel.server'
import { remindEveryone } from '~/domain/reminders/remind.server'
import { switchReminders } from '~/domain/reminders/switch.server'
import { buildMeeting, managing } from '#tests/support/meeting'
import { createDesk, type Desk } from '../action-items/desk'

const origin = 'https://tvers.test'

let desk: Desk

beforeEach(async () => {
  desk = await createDesk()
})

/** The clock of the server strikes, on a day of 2026 at a time of day in UTC. */
async function strike(day: string, at = '08:00') {
  desk.store.clock.moveTo(`2026-${day}T${at}:00Z`)
  await remindEveryone(desk.store, origin)
}

const sent = async () =>
  (await desk.store.database.reader.select().from(mails).orderBy(mails.createdAt)).map((mail) => mail)
const told = async () =>
  (await desk.store.database.reader.select().from(notices))
    .filter(
      ({ kind }) => kind.endsWith('due') || kind === 'action_item_overdue' || kind === 'minutes_missing',
    )
    .map(({ userId, kind, href }) => ({ userId, kind, href }))
const set = (values: Partial<typeof actionItems.$inferInsert>) =>
  write(desk.store, null, async (tx) => {
    await tx.db.update(actionItems).set(values)
  })

describe('reminders of a deadline', () => {
  it('come a week before, the day before, and when it has passed: each once', async () => {
    const id = await desk.create('secretariat', { deadline: '2026-04-01' })
    const days = ['03-24', '03-25', '03-26', '03-30', '03-31', '04-01', '04-02', '04-03', '04-10']
    const numbers: number[] = []
    for (const day of days) {
      await strike(day)
      numbers.push((await sent()).length)
    }
    expect(numbers).toEqual([0, 1, 1, 1, 2, 2, 3, 3, 3])
    expect(new Set((await sent()).map(({ recipient }) => recipient))).toEqual(
      new Set(['member@test.tvers.example']),
    )
    const href = `/workspaces/group/action-items/${id}`
    const userId = desk.cast.userIds.member
    expect(await told()).toEqual([
      { userId, kind: 'action_item_due', href },
      { userId, kind: 'action_item_due', href },
      { userId, kind: 'action_item_overdue', href },
    ])
  })

  it('come once a day, however often the process asks, and are caught up after days when it was off', async () => {
    await desk.create('secretariat', { deadline: '2026-04-01' })
    for (const at of ['06:00', '07:00', '08:00', '20:00']) await strike('03-27', at)
    expect(await sent()).toHaveLength(1)
    await desk.create('secretariat', { title: 'Ny', deadline: '2026-03-20' })
    await strike('03-27', '21:00')
    expect(await sent()).toHaveLength(1)
  })

  it('are gathered in one mail, that says how many and leads there, and not what they are about', async () => {
    await desk.create('secretariat', { title: 'Hemmelig plan', deadline: '2026-03-20' })
    await desk.create('secretariat', { deadline: '2026-03-26' })
    await desk.create('secretariat', { deadline: '2026-03-30' })
    await desk.create('secretariat', { deadline: '2026-03-31' })
    await strike('03-25')
    const [mail, ...more] = await sent()
    expect(more).toEqual([])
    expect(mail).toMatchObject({
      subject: '4 påminnelser i Tvers',
      unsubscribe: `${origin}/account/reminders`,
    })
    expect(mail?.text).toContain('1 oppfølgingspunkt der fristen er ute.')
    expect(mail?.text).toContain('1 oppfølgingspunkt med frist i dag eller i morgen.')
    expect(mail?.text).toContain('2 oppfølgingspunkter med frist de neste sju dagene.')
    expect(mail?.text).toContain(`${origin}/action-items`)
    expect(mail?.text).not.toContain('Hemmelig')
  })

  it('are in the person’s language, and not before six in Oslo', async () => {
    await desk.create('secretariat', { deadline: '2026-04-01' })
    await write(desk.store, null, async (tx) => {
      await tx.db.update(users).set({ language: 'nn' })
    })
    await strike('03-25', '04:30')
    expect(await sent()).toEqual([])
    await strike('03-25', '05:30')
    expect((await sent())[0]?.text).toContain('dei neste sju dagane')
  })

  it('go to those who sit for the organisation when nobody is named, and not to observers', async () => {
    await desk.seat('outsider', 'member', 'pod')
    await desk.seat('administrator', 'observer', 'pod')
    await desk.create('secretariat', { userId: null, deadline: '2026-04-01' })
    await strike('03-25')
    expect((await sent()).map(({ recipient }) => recipient).sort()).toEqual([
      'member@test.tvers.example',
      'outsider@test.tvers.example',
    ])
  })

  it('end with the seat, and with the work', async () => {
    await desk.create('secretariat', { deadline: '2026-04-01' })
    await set({ state: 'done' })
    await strike('03-25')
    await set({ state: 'in_progress' })
    await write(desk.store, null, async (tx) => {
      await tx.db
        .update(seats)
        .set({ validTo: '2026-03-20' })
        .where(eq(seats.id, desk.cast.seatIds.member ?? ''))
    })
    await strike('03-26')
    expect(await sent()).toEqual([])
    expect(await told()).toEqual([])
  })

  it('begin anew when the deadline is moved, and leave alone what was given with few days to go', async () => {
    await desk.create('secretariat', { deadline: '2026-04-01' })
    await strike('03-25')
    await set({ deadline: '2026-04-20' })
    await strike('04-13')
    expect(await sent()).toHaveLength(2)
    await desk.create('secretariat', { deadline: '2026-04-18' })
    await strike('04-14')
    expect(await sent()).toHaveLength(2)
    await strike('04-17')
    expect(await sent()).toHaveLength(3)
  })

  it('are not mailed to who has switched them off, who is told on My page all the same', async () => {
    await desk.create('secretariat', { deadline: '2026-04-01' })
    await desk.as('member', (tx, viewer) => switchReminders(tx, viewer, 'off'))
    expect((await desk.log()).at(-1)).toMatchObject({ action: 'reminders.switched_off' })
    await strike('03-25')
    expect(await sent()).toEqual([])
    expect(await told()).toHaveLength(1)
    await desk.as('member', (tx, viewer) => switchReminders(tx, viewer, 'on'))
    await strike('03-31')
    expect(await sent()).toHaveLength(1)
  })

  it('are put down in the transaction that writes the mail', async () => {
    await desk.create('secretariat', { deadline: '2026-04-01' })
    await strike('03-25')
    expect(await desk.store.database.reader.select().from(reminders)).toMatchObject([
      { kind: 'week_left', due: '2026-04-01', sentOn: '2026-03-25', userId: desk.cast.userIds.member },
    ])
  })
})

describe('reminders of minutes', () => {
  const call = async (part: 'secretariat', id: string) => {
    const viewer = await desk.cast.viewer(part)
    await managing(desk.store, viewer, id, callMeeting)
  }

  it('come a week after a meeting whose minutes have not gone out, to chair and secretariat, once', async () => {
    const secretariat = await desk.cast.viewer('secretariat')
    const id = await buildMeeting(desk.store, secretariat, { items: 1, date: '2026-03-18' })
    await call('secretariat', id)
    await strike('03-24')
    expect(await told()).toEqual([])
    await strike('03-25')
    await strike('03-26')
    const href = `/workspaces/group/meetings/${id}`
    expect((await told()).sort((a, b) => a.userId.localeCompare(b.userId))).toEqual(
      [desk.cast.userIds.chair, desk.cast.userIds.secretariat]
        .sort()
        .map((userId) => ({ userId, kind: 'minutes_missing', href })),
    )
    expect((await sent()).map(({ text }) => text).join()).toContain(origin + href)
    expect(await sent()).toHaveLength(2)
  })

  it('do not come for a meeting that was cancelled, or that nobody was called to', async () => {
    const secretariat = await desk.cast.viewer('secretariat')
    await buildMeeting(desk.store, secretariat, { items: 1, date: '2026-03-17' })
    const id = await buildMeeting(desk.store, secretariat, { items: 1, date: '2026-03-18' })
    await call('secretariat', id)
    desk.store.clock.tick()
    await managing(desk.store, secretariat, id, (tx, meeting) =>
      cancelMeeting(tx, meeting, { reason: 'Sykdom' }),
    )
    await strike('03-27')
    expect(await told()).toEqual([])
  })
})
