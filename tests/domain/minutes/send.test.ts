import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  actionItems,
  activity,
  mails,
  minutesSendings,
  notices,
  noticeSettings,
  seatHoldings,
  seats,
  users,
} from '#db/schema'
import { newId } from '~/core/ids'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { shareDocument } from '~/domain/documents/share.server'
import { addAgendaItem } from '~/domain/meetings/agenda.server'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { callMeeting } from '~/domain/meetings/call.server'
import { wantsMinutes } from '~/domain/minutes/mail-minutes.server'
import { recipientsOf } from '~/domain/minutes/recipients.server'
import { sendMinutes } from '~/domain/minutes/send.server'
import { newestSending } from '~/domain/minutes/sendings.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import {
  approveMinutesOf,
  buildMeeting,
  circulateMinutesOf,
  itemFields,
  managing,
  openMinutesOf,
} from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'
import { type } from './desk'

let store: TestStore
let cast: Cast
let secretariat: Viewer
let meetingId: string
let internalItem: string
let documentId: string

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
  meetingId = await buildMeeting(store, secretariat)
  await managing(store, secretariat, meetingId, async (tx, meeting) => {
    await addAgendaItem(tx, meeting, itemFields({ title: 'Opplæring' }))
    await addAgendaItem(tx, meeting, itemFields({ title: 'Konflikten', audience: 'internal' }))
  })
  await managing(store, secretariat, meetingId, callMeeting)
  internalItem =
    (await agendaOf(reading(store), meetingId)).find(({ title }) => title === 'Konflikten')?.id ?? ''
  documentId = await openMinutesOf(store, secretariat, meetingId)
  await type(store, await cast.viewer('member'), documentId)
  await actionItem('Lage kursplan', 'pod', { userId: cast.userIds.member, deadline: '2026-05-02' })
  await actionItem('Bestille lokale', 'udi', { deadline: '2026-04-01' })
  await actionItem('Snakke med begge', 'sfk', { agendaItemId: internalItem, deadline: '2026-04-15' })
  await actionItem('Gjort allerede', 'sfk', { state: 'done', deadline: '2026-04-15' })
})

/** An action item of the meeting, written as a row: a fixture, not a rule. */
async function actionItem(
  title: string,
  organisation: string,
  wanted: Partial<typeof actionItems.$inferInsert>,
) {
  await write(store, null, (tx) =>
    tx.db.insert(actionItems).values({
      id: newId(),
      workspaceId: cast.workspaceIds.group,
      organisationId: cast.organisationIds[organisation] ?? '',
      title,
      meetingId,
      state: 'not_started',
      deadline: '2026-04-01',
      createdAt: tx.now,
      updatedAt: tx.now,
      ...wanted,
    }),
  )
}

/** A second seat in another group, for another organisation. */
async function seatElsewhere(part: Part) {
  const period = { validFrom: '2026-01-01', validTo: null }
  const seatId = newId()
  await write(store, null, async (tx) => {
    await tx.db.insert(seats).values({
      id: seatId,
      workspaceId: cast.workspaceIds.other,
      organisationId: cast.organisationIds.jd ?? '',
      role: 'member',
      givenAt: tx.now,
      ...period,
    })
    await tx.db.insert(seatHoldings).values({
      id: newId(),
      seatId,
      userId: cast.userIds[part],
      capacity: 'holder',
      givenAt: tx.now,
      ...period,
    })
  })
}

async function approved() {
  await circulateMinutesOf(store, secretariat, meetingId)
  await approveMinutesOf(store, await cast.viewer('chair'), meetingId)
  await write(store, null, (tx) => tx.db.delete(notices))
  await write(store, null, (tx) => tx.db.delete(mails))
}

const send = (seen = 0) =>
  managing(store, secretariat, meetingId, (tx, meeting) =>
    sendMinutes(tx, secretariat, meeting, { seen, origin: 'https://tvers.test' }),
  )

async function mailTo(part: Part) {
  const { email } = await cast.viewer(part)
  return (await store.database.reader.select().from(mails).where(eq(mails.recipient, email)))[0]
}

async function told() {
  const rows = await store.database.reader.select().from(notices).where(eq(notices.kind, 'minutes_sent'))
  const partOf = (id: string) => Object.entries(cast.userIds).find(([, userId]) => userId === id)?.[0] ?? ''
  return rows.map(({ userId }) => partOf(userId)).sort()
}

async function choose(part: Part, level: 'mine' | 'nothing') {
  await write(store, null, (tx) =>
    tx.db.insert(noticeSettings).values({
      userId: cast.userIds[part],
      place: cast.workspaceIds.group,
      level,
      changedAt: tx.now,
    }),
  )
}

describe('sending minutes', () => {
  it('tells everyone with a seat who may read them, once each, and not the sender', async () => {
    await approved()
    await send()
    expect(await told()).toEqual(['chair', 'member', 'observer'])
    expect(await store.database.reader.select().from(mails)).toHaveLength(3)
    expect(await mailTo('participant')).toBeUndefined()
    const [notice] = await store.database.reader.select().from(notices)
    expect(notice).toMatchObject({ href: `/workspaces/group/meetings/${meetingId}/minutes` })
  })

  it('does not reach observers while they are out for remarks, which is before they may read them', async () => {
    await circulateMinutesOf(store, secretariat, meetingId)
    await send()
    expect(await told()).toEqual(['chair', 'member'])
  })

  it('is for the group, also when the text is shared, and names people by the seats that they have there', async () => {
    await approved()
    await write(store, secretariat.id, async (tx) => {
      const document = await grantDocument(tx, secretariat, 'document.manage', documentId)
      await shareDocument(tx, document, { workspaceId: cast.workspaceIds.other, level: 'read' })
    })
    await seatElsewhere('member')
    const meeting = await grantMeeting(reading(store), secretariat, 'meeting.read', meetingId)
    const document = await grantDocument(reading(store), secretariat, 'document.read', documentId)
    const { recipients, withoutAccess } = await recipientsOf(
      reading(store),
      meeting,
      document,
      secretariat.id,
    )
    expect(recipients.map(({ viewer, organisations }) => [viewer.name, ...organisations.values()])).toEqual([
      ['Astrid Leder', 'SFK'],
      ['Maja Medlem', 'POD'],
      ['Odd Observatør', 'UDI'],
    ])
    expect(withoutAccess).toBe(1)
  })

  it('lists what is left to do, the reader’s own first, and nothing of internal items to those who do not read them', async () => {
    await approved()
    await send()
    const member = (await mailTo('member'))?.text ?? ''
    const places = ['Lage kursplan', 'Dette har andre', 'Bestille lokale', 'Snakke med begge'].map((part) =>
      member.indexOf(part),
    )
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(member).toContain('– Lage kursplan (POD, Maja Medlem, frist 2. mai 2026)')
    expect(member).toContain(`https://tvers.test/workspaces/group/meetings/${meetingId}/minutes`)
    expect(member).not.toContain('Gjort allerede')
    const observer = (await mailTo('observer'))?.text ?? ''
    expect(observer).toContain('Lage kursplan')
    expect(observer.indexOf('Bestille lokale')).toBeLessThan(observer.indexOf('Lage kursplan'))
    expect(observer).not.toContain('Snakke med begge')
  })

  it('says in the subject which meeting, in the reader’s language, and nothing of what it was about', async () => {
    await approved()
    await write(store, null, (tx) =>
      tx.db.update(users).set({ language: 'en' }).where(eq(users.id, cast.userIds.member)),
    )
    await send()
    expect((await mailTo('chair'))?.subject).toBe('Referat og oppfølgingspunkter fra møte 1/26')
    expect((await mailTo('member'))?.subject).toBe('Minutes and action items of meeting 1/26')
    expect((await mailTo('member'))?.text).toContain('You or your organisation are responsible for:')
  })

  it('writes no mail to those who want none, or only what is theirs when nothing is', async () => {
    await approved()
    await choose('chair', 'nothing')
    await choose('member', 'mine')
    await send()
    expect(await told()).toEqual(['chair', 'member', 'observer'])
    expect(await mailTo('chair')).toBeUndefined()
    expect(await mailTo('member')).toBeDefined()
    expect(wantsMinutes('mine', 0)).toBe(false)
  })

  it('is put down each time, and a page from before the last time does not send again', async () => {
    await approved()
    await send()
    await expect(send()).rejects.toMatchObject({ reason: 'minutes-sent-meanwhile' })
    await send(1)
    expect(await store.database.reader.select().from(minutesSendings)).toHaveLength(2)
    const { minutes } = await grantMeeting(reading(store), secretariat, 'meeting.read', meetingId)
    expect(await newestSending(reading(store), minutes?.id ?? '')).toMatchObject({
      number: 2,
      recipients: 3,
      by: 'Sigurd Sekretær',
    })
    const log = await store.database.reader.select().from(activity).where(eq(activity.action, 'minutes.sent'))
    expect(log).toHaveLength(2)
    expect(log[0]?.detail).toMatchObject({ number: '1/26', recipients: 3 })
  })

  it('waits until they are out, and is for those who run the group', async () => {
    await expect(send()).rejects.toMatchObject({ reason: 'minutes-not-out' })
    const member = await cast.viewer('member')
    await expect(
      managing(store, member, meetingId, (tx, meeting) =>
        sendMinutes(tx, member, meeting, { seen: 0, origin: 'https://tvers.test' }),
      ),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})
