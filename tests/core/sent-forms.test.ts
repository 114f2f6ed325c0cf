import { beforeEach, describe, expect, it } from 'vitest'
import { activity, sentForms } from '#db/schema'
import { Refusal, type RefusalCode } from '~/core/refusal'
import { keepSentFormsMs, once, removeOldAnswers, type SentAnswer, type Sending } from '~/core/sent-forms'
import { write } from '~/core/write'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { createTestStore, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
/** How often something was done, as the log of the database has it. */
let before: number

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  before = (await store.database.reader.select().from(activity)).length
})

const first: Sending = { sending: 'one', contents: 'Ja' }
const page: SentAnswer = { to: '/here', flash: 'saved' }
const times = async () => (await store.database.reader.select().from(activity)).length - before

interface Asked {
  as?: Part
  sending?: Sending | null
  answer?: SentAnswer | null
  refusing?: RefusalCode
}

/** Does something that can be counted, or is refused. */
function send({ as = 'member', sending = first, answer = page, refusing }: Asked = {}) {
  const id = cast.userIds[as]
  return once<SentAnswer | null>(store, id, sending, (keep) =>
    write(store, id, async (tx) => {
      if (refusing) throw new Refusal(refusing)
      await tx.record('organisation.edited', { object: { kind: 'organisation', id: 'a' } })
      await keep(tx, answer)
      return answer
    }),
  )
}

describe('a form that comes again', () => {
  it('is answered as before, and not carried out', async () => {
    expect(await send()).toEqual(page)
    expect(await send({ answer: { to: '/other' } })).toEqual(page)
    expect(await times()).toBe(1)
  })

  it('is carried out once when both are on their way at the same time', async () => {
    expect(await Promise.all([send(), send(), send()])).toEqual([page, page, page])
    expect(await times()).toBe(1)
  })

  it('is answered as before when what it did refuses it now', async () => {
    await send()
    for (const refusing of ['conflict', 'invalid', 'too-many', 'not-found', 'forbidden'] as const)
      expect(await send({ refusing })).toEqual(page)
  })

  it('gives no facts to somebody who may not have them any more, nor anything to a session that is over', async () => {
    const answer = { facts: { id: 'a' } }
    await send({ answer })
    expect(await send({ refusing: 'conflict' })).toEqual(answer)
    for (const refusing of ['not-found', 'forbidden', 'signed-out'] as const)
      await expect(send({ refusing })).rejects.toMatchObject({ code: refusing })
  })

  it('is refused when it says something else, and its own refusal comes first', async () => {
    await send()
    const changed = { ...first, contents: 'Nei' }
    await expect(send({ sending: changed })).rejects.toMatchObject({ reason: 'sent-before' })
    await expect(send({ sending: changed, refusing: 'invalid' })).rejects.toMatchObject({ reason: 'invalid' })
    expect(await times()).toBe(1)
  })

  it('is another’s own under the same number', async () => {
    await send()
    expect(await send({ as: 'chair', answer: { to: '/there' } })).toEqual({ to: '/there' })
    await expect(send({ as: 'observer', refusing: 'conflict' })).rejects.toMatchObject({ reason: 'conflict' })
    expect(await times()).toBe(2)
  })
})

it('carries out what was refused, what has no number, and what keeps no answer, each time', async () => {
  await expect(send({ refusing: 'invalid' })).rejects.toThrow('invalid')
  await send({ answer: null })
  await send({ answer: null })
  await send({ sending: null })
  await send({ sending: null })
  expect(await times()).toBe(4)
  expect(await store.database.reader.select().from(sentForms)).toEqual([])
})

it('forgets after a day', async () => {
  await send()
  store.clock.tick(keepSentFormsMs)
  await removeOldAnswers(store)
  await send()
  expect(await times()).toBe(1)
  store.clock.tick(1)
  await removeOldAnswers(store)
  await send()
  expect(await times()).toBe(2)
})
