import { beforeEach, expect, it } from 'vitest'
import { mails, mandateMilestones, notices } from '#db/schema'
import { grantMandate } from '~/domain/mandates/access.server'
import { adoptMandate } from '~/domain/mandates/adopt.server'
import { createMandate } from '~/domain/mandates/create.server'
import { editMandate } from '~/domain/mandates/edit.server'
import { completeMilestone } from '~/domain/mandates/milestones.server'
import { remindEveryone } from '~/domain/reminders/remind.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { mandateFacts } from '#tests/support/mandate'
import { createDesk, type Desk } from '../documents/desk'

let desk: Desk
let mandateId: string

/** A version under work with a milestone on 1 June. */
beforeEach(async () => {
  desk = await createDesk()
  mandateId = await desk.as('secretariat', async (tx, viewer) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.write_mandates', 'group')
    return (await createMandate(tx, workspace, { title: 'Mandat', language: 'nb' })).id
  })
  await desk.as('secretariat', async (tx, viewer) =>
    editMandate(
      tx,
      await grantMandate(tx, viewer, 'mandate.edit', mandateId),
      mandateFacts({ milestones: [{ text: 'Rapport levert', dueOn: '2026-06-01' }] }),
    ),
  )
})

const adopt = () =>
  desk.as('chair', async (tx, viewer) =>
    adoptMandate(tx, viewer, await grantMandate(tx, viewer, 'mandate.adopt', mandateId), {
      ...{ inForceFrom: tx.today, meetingId: null },
    }),
  )

async function strike(day: string) {
  desk.store.clock.moveTo(`2026-${day}T08:00:00Z`)
  await remindEveryone(desk.store, 'https://tvers.test')
}

const told = async (kind: 'milestone_due' | 'milestone_overdue') =>
  (await desk.store.database.reader.select().from(notices)).filter((notice) => notice.kind === kind)

it('tells those who run the group once when the day is near, and once when it has passed', async () => {
  await adopt()
  await strike('05-17')
  expect(await told('milestone_due')).toEqual([])
  await strike('05-18')
  await strike('05-19')
  const near = await told('milestone_due')
  const { chair, secretariat } = desk.cast.userIds
  expect(near.map(({ userId }) => userId).sort()).toEqual([chair, secretariat].sort())
  expect(near[0]).toMatchObject({
    href: '/workspaces/group/mandate/1',
    detail: { title: 'Rapport levert', date: '2026-06-01' },
  })
  await strike('06-01')
  expect(await told('milestone_overdue')).toEqual([])
  await strike('06-02')
  await strike('06-03')
  expect(await told('milestone_overdue')).toHaveLength(2)
  const letters = await desk.store.database.reader.select().from(mails)
  expect(letters).toHaveLength(4)
  expect(letters[0]?.text).toContain('https://tvers.test/workspaces/group/mandate/1')
})

it('says nothing of one that is reached, or long past, or of a version that is not in force', async () => {
  await strike('05-25')
  expect(await told('milestone_due')).toEqual([])
  await adopt()
  const [milestone] = await desk.store.database.reader.select().from(mandateMilestones)
  await desk.as('secretariat', async (tx, viewer) => {
    const mandate = await grantMandate(tx, viewer, 'mandate.follow_up', mandateId)
    await completeMilestone(tx, mandate, milestone?.id ?? '', { reachedOn: tx.today, note: '' })
  })
  await strike('05-26')
  await strike('06-05')
  expect([...(await told('milestone_due')), ...(await told('milestone_overdue'))]).toEqual([])
})

it('gives up 90 days after the day', async () => {
  await adopt()
  await strike('08-31')
  expect(await told('milestone_overdue')).toEqual([])
})
