import { beforeEach, expect, it } from 'vitest'
import { documentMentions, mails, notices, noticeSettings } from '#db/schema'
import { write } from '~/core/write'
import { mentionableIn } from '~/domain/mentions/mentionable.server'
import { tellMentioned } from '~/domain/mentions/tell.server'
import { grantDocument } from '~/domain/documents/access.server'
import type { MentionAttributes } from '~/editor/extensions/mention'
import type { Part } from '#tests/support/cast'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../documents/desk'

let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft({ audience: 'group' })
})

const nth = (number: number) => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`
const of = (number: number, part: Part): MentionAttributes => ({
  mentionId: nth(number),
  kind: 'person',
  subjectId: desk.cast.userIds[part],
  label: part,
})
const rows = (table: typeof notices | typeof mails | typeof documentMentions) =>
  desk.store.database.reader.select().from(table)

/** As the socket does it: in the transaction that stores what somebody wrote. */
const written = (part: Part, ...mentions: MentionAttributes[]) =>
  desk.as(part, async (tx, viewer) => {
    await grantDocument(tx, viewer, 'document.edit', id)
    await tellMentioned(tx, viewer, id, mentions, 'https://tvers.test')
  })

const told = async () =>
  (await desk.store.database.reader.select().from(notices)).map(({ userId, detail }) => [
    Object.entries(desk.cast.userIds).find(([, one]) => one === userId)?.[0],
    detail.kind,
  ])

it('tells a person who may read, in the app and by mail, and says nothing of what is written', async () => {
  await written('member', of(1, 'chair'))
  expect(await told()).toEqual([['chair', 'person']])
  const [notice] = await desk.store.database.reader.select().from(notices)
  expect(notice).toMatchObject({ kind: 'document_mention', href: `/workspaces/group/documents/${id}` })
  const [mail] = await desk.store.database.reader.select().from(mails)
  expect(mail?.subject).toBe('Maja Medlem nevner deg i Tvers')
  expect(mail?.text).toContain(`https://tvers.test/workspaces/group/documents/${id}`)
  expect(mail?.text).not.toContain('Utkast')
})

it('tells nobody who may not read, nor the writer', async () => {
  await written('member', of(1, 'participant'), of(2, 'outsider'), of(3, 'member'), of(4, 'administrator'))
  expect(await told()).toEqual([])
  expect(await rows(mails)).toHaveLength(0)
})

it('tells of each mention once, also when it is copied or put back', async () => {
  await written('member', of(1, 'chair'))
  await written('secretariat', of(1, 'chair'))
  await written('secretariat', of(1, 'secretariat'))
  expect(await told()).toHaveLength(1)
  expect(await rows(documentMentions)).toHaveLength(1)
})

it('writes no second mail while the first notice is unread', async () => {
  await written('member', of(1, 'chair'))
  await written('member', of(2, 'chair'))
  expect(await told()).toHaveLength(2)
  expect(await rows(mails)).toHaveLength(1)
  await write(desk.store, null, (tx) => tx.db.update(notices).set({ readAt: tx.now }))
  await written('member', of(3, 'chair'))
  expect(await rows(mails)).toHaveLength(2)
})

it('sends no mail to those who want nothing from the workspace', async () => {
  const { userIds, workspaceIds } = desk.cast
  await write(desk.store, null, (tx) =>
    tx.db.insert(noticeSettings).values({
      userId: userIds.chair,
      place: workspaceIds.group,
      level: 'nothing',
      changedAt: tx.now,
    }),
  )
  await written('member', of(1, 'chair'))
  expect(await told()).toHaveLength(1)
  expect(await rows(mails)).toHaveLength(0)
})

it('tells all who sit for an organisation, and a person who is named too as that person', async () => {
  const chair = await desk.cast.viewer('chair')
  const organisationId = chair.seats[0]?.organisationId ?? ''
  await written('member', {
    mentionId: nth(1),
    kind: 'organisation',
    subjectId: organisationId,
    label: 'Sfk',
  })
  expect(await told()).toContainEqual(['chair', 'organisation'])
  expect((await told()).every(([part]) => part !== 'member')).toBe(true)
})

it('offers those who may read and their organisations, and not oneself', async () => {
  const scope = reading(desk.store)
  const viewer = await desk.cast.viewer('member')
  const names = (
    await mentionableIn(scope, viewer, await grantDocument(scope, viewer, 'document.edit', id))
  ).map(({ name }) => name)
  expect(names).toContain((await desk.cast.viewer('observer')).name)
  expect(names).not.toContain((await desk.cast.viewer('participant')).name)
  expect(names).not.toContain(viewer.name)
  expect(names).toContain('POD')
})
