import { beforeEach, describe, expect, it } from 'vitest'
import { mails, notices } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { grantAgreement } from '~/domain/agreements/access.server'
import { editFacts } from '~/domain/agreements/edit.server'
import { agreementFactsFields } from '~/domain/agreements/fields'
import { addMonths } from '~/core/calendar'
import { earliestEnd, noticeLimit } from '~/domain/agreements/notice'
import { remindEveryone } from '~/domain/reminders/remind.server'
import { buildDraft, sendForSigning, signFor } from '#tests/support/agreement'
import { createCast, type Cast } from '#tests/support/cast'
import { createTestStore, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
let secretariat: Viewer
let id: string

/** Signed by all, until the end of September 2026; notice is three months. */
beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
  const { pod = '', jd = '' } = cast.organisationIds
  id = await buildDraft(store, secretariat, { partyIds: [pod, jd] })
  await write(store, secretariat.id, async (tx) =>
    editFacts(
      tx,
      await grantAgreement(tx, secretariat, 'agreement.manage', id),
      agreementFactsFields.parse({
        ...{ title: 'Bistand', purpose: 'Hjelp.', version: '2' },
        ...{ lastsTo: '2026-09-30', noticeMonths: '3' },
      }),
    ),
  )
  await sendForSigning(store, secretariat, id)
  await signFor(store, await cast.viewer('member'), id, pod)
  await signFor(store, await cast.viewer('elsewhere'), id, jd)
})

const remindOn = async (day: string) => {
  store.clock.moveTo(`${day}T07:00:00Z`)
  await remindEveryone(store, 'https://tvers.example')
}
const told = async (kind: string) =>
  (await store.database.reader.select().from(notices)).filter((one) => one.kind === kind)

describe('those who run the group', () => {
  it('are told once, 30 days before the last day to give notice', async () => {
    await remindOn('2026-05-30')
    expect(await told('agreement_notice')).toEqual([])
    await remindOn('2026-05-31')
    const found = await told('agreement_notice')
    expect(found.map(({ userId }) => userId).sort()).toEqual(
      [cast.userIds.chair, cast.userIds.secretariat].sort(),
    )
    expect(found[0]).toMatchObject({
      href: `/workspaces/group/agreements/${id}`,
      detail: { title: 'Bistand', date: '2026-06-30' },
    })
    await remindOn('2026-06-01')
    expect(await told('agreement_notice')).toHaveLength(2)
    const letters = await store.database.reader.select().from(mails)
    expect(letters).toHaveLength(2)
    expect(letters[0]?.text).toContain(`https://tvers.example/workspaces/group/agreements/${id}`)
  })

  it('are told once, 90 days before it expires', async () => {
    await remindOn('2026-07-01')
    expect(await told('agreement_expires')).toEqual([])
    await remindOn('2026-07-02')
    await remindOn('2026-07-03')
    expect(await told('agreement_expires')).toHaveLength(2)
  })

  it('are not told of one that is not signed, or has expired', async () => {
    await remindOn('2026-10-01')
    expect(await told('agreement_expires')).toEqual([])
    expect(await told('agreement_notice')).toEqual([])
  })
})

it('months are counted to the same day, or to the last of a shorter month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2026-05-31', -3)).toBe('2026-02-28')
  expect(addMonths('2026-11-15', 3)).toBe('2027-02-15')
  expect(addMonths('2028-02-29', 12)).toBe('2029-02-28')
  expect(earliestEnd('2026-03-04', null)).toBe('2026-03-04')
  expect(noticeLimit('2026-09-30', 3)).toBe('2026-06-30')
  expect(noticeLimit(null, 3)).toBeNull()
  expect(noticeLimit('2026-09-30', null)).toBeNull()
})
