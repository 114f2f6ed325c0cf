import { eq } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { mails, mandates, notices } from '#db/schema'
import { write } from '~/core/write'
import { grantMandate } from '~/domain/mandates/access.server'
import { adoptMandate } from '~/domain/mandates/adopt.server'
import { createMandate } from '~/domain/mandates/create.server'
import { remindEveryone } from '~/domain/reminders/remind.server'
import { warningFor } from '~/domain/reminders/stages'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { createDesk, type Desk } from '../documents/desk'

let desk: Desk
let mandateId: string

beforeEach(async () => {
  desk = await createDesk()
  mandateId = (
    await desk.as('secretariat', async (tx, viewer) =>
      createMandate(tx, await grantWorkspace(tx, viewer, 'workspace.write_mandates', 'group'), {
        title: 'Mandat',
        language: 'nb',
      }),
    )
  ).id
})

const adopt = () =>
  desk.as('chair', async (tx, viewer) =>
    adoptMandate(tx, viewer, await grantMandate(tx, viewer, 'mandate.adopt', mandateId), {
      inForceFrom: tx.today,
      meetingId: null,
    }),
  )

const set = (values: Partial<typeof mandates.$inferInsert>) =>
  write(desk.store, null, (tx) => tx.db.update(mandates).set(values).where(eq(mandates.id, mandateId)))

async function strike(day: string) {
  desk.store.clock.moveTo(`2026-${day}T08:00:00Z`)
  await remindEveryone(desk.store, 'https://tvers.test')
}

const told = async (kind: 'mandate_expires' | 'mandate_revision') =>
  (await desk.store.database.reader.select().from(notices))
    .filter((notice) => notice.kind === kind)
    .map(({ userId }) => userId)
    .sort()

it('warns of a day 90 and 30 days before it, and not when it is further off or has passed', () => {
  expect(warningFor('expires', '2026-06-02', '2026-03-03')).toBeNull()
  expect(warningFor('expires', '2026-06-01', '2026-03-03')).toBe('mandate_expires_90')
  expect(warningFor('revision', '2026-04-02', '2026-03-03')).toBe('mandate_revision_30')
  expect(warningFor('revision', '2026-03-02', '2026-03-03')).toBeNull()
})

it('warns those who run the group twice of a mandate in force, and not of one that is under work', async () => {
  await set({ lastsTo: '2026-07-01' })
  await strike('04-15')
  expect(await told('mandate_expires')).toEqual([])
  await adopt()
  const runs = [desk.cast.userIds.chair, desk.cast.userIds.secretariat].sort()
  await strike('04-16')
  await strike('04-17')
  expect(await told('mandate_expires')).toEqual(runs)
  await strike('06-01')
  await strike('06-02')
  expect(await told('mandate_expires')).toEqual([...runs, ...runs].sort())
  const sent = await desk.store.database.reader.select().from(mails)
  expect(sent).toHaveLength(4)
  expect(sent[0]?.text).toContain('https://tvers.test/workspaces/group/mandate/1')
})

it('warns of a revision by itself, and anew when the day is moved', async () => {
  await set({ revisionOn: '2026-04-01' })
  await adopt()
  await strike('03-10')
  expect(await told('mandate_revision')).toHaveLength(2)
  await set({ revisionOn: '2026-04-08' })
  await strike('03-11')
  expect(await told('mandate_revision')).toHaveLength(4)
  expect(await told('mandate_expires')).toEqual([])
})

it('mails of a mandate once that both runs out and is to be revised', async () => {
  await set({ lastsTo: '2026-06-01', revisionOn: '2026-04-01' })
  await adopt()
  await strike('03-10')
  expect(await told('mandate_expires')).toHaveLength(2)
  expect(await told('mandate_revision')).toHaveLength(2)
  const sent = await desk.store.database.reader.select().from(mails)
  expect(sent).toHaveLength(2)
  for (const { text } of sent) expect(text.match(/\/mandate\/1$/gm)).toHaveLength(1)
})
