import { asc } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { mails } from '#db/schema'
import { writeInvitations } from '~/domain/calendar/invitations.server'
import { callMeeting } from '~/domain/meetings/call.server'
import { cancelMeeting } from '~/domain/meetings/cancel.server'
import { createCast, type Cast } from '#tests/support/cast'
import { readIcs } from '#tests/support/ics'
import { buildMeeting, managing } from '#tests/support/meeting'
import { createTestStore, type TestStore } from '#tests/support/store'

const sender = { origin: 'https://tvers.test', email: 'no-reply@tvers.test' }

let store: TestStore
let cast: Cast
let meeting: string

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  meeting = await buildMeeting(store, await cast.viewer('secretariat'), { items: 1 })
})

const call = async () => {
  store.clock.tick()
  await managing(store, await cast.viewer('secretariat'), meeting, callMeeting)
}
const cancel = async () => {
  store.clock.tick()
  const secretariat = await cast.viewer('secretariat')
  await managing(store, secretariat, meeting, (tx, granted) =>
    cancelMeeting(tx, granted, { reason: 'Sykdom' }),
  )
}
const go = () => writeInvitations(store, sender)
const sent = () => store.database.reader.select().from(mails).orderBy(asc(mails.createdAt), asc(mails.id))

/** How many mails there are of each subject. */
async function subjects() {
  const count: Record<string, number> = {}
  for (const { subject } of await sent()) count[subject] = (count[subject] ?? 0) + 1
  return count
}

describe('calendar invitations', () => {
  it('go to everyone with a seat, each with only themselves in it, and once', async () => {
    await go()
    expect(await sent()).toEqual([])
    await call()
    await go()
    await go()
    const letters = await sent()
    expect(letters.map(({ recipient }) => recipient).sort()).toEqual(
      ['chair', 'member', 'observer', 'participant', 'secretariat'].map(
        (part) => `${part}@test.tvers.example`,
      ),
    )
    for (const { recipient, calendar, text, subject } of letters) {
      const { method, events } = readIcs(calendar ?? '')
      expect([method, events[0]?.sequence, events[0]?.uid]).toEqual(['REQUEST', 0, `${meeting}@tvers`])
      expect(events[0]?.attendees).toEqual([`mailto:${recipient}`])
      expect(subject).toBe('Innkalling til møte i group')
      expect(text).toContain(`https://tvers.test/workspaces/group/meetings/${meeting}/answer`)
    }
  })

  it('count on when the notice is sent again, and take the meeting out when it is cancelled', async () => {
    await call()
    await go()
    await call()
    await go()
    await cancel()
    await go()
    expect(await subjects()).toEqual({
      'Innkalling til møte i group': 5,
      'Endret møte i group': 5,
      'Avlyst møte i group': 5,
    })
    const letters = (await sent()).map(({ calendar }) => readIcs(calendar ?? ''))
    expect(letters.map(({ method, events }) => [method, events[0]?.sequence]).slice(-1)).toEqual([
      ['CANCEL', 2],
    ])
    expect(new Set(letters.map(({ events }) => events[0]?.uid)).size).toBe(1)
  })

  it('say only the last of what happened while the process was off', async () => {
    await call()
    await call()
    await go()
    expect(await subjects()).toEqual({ 'Endret møte i group': 5 })
  })

  it('say nothing of a meeting that nobody was called to and is cancelled', async () => {
    await cancel()
    await go()
    expect(await sent()).toEqual([])
  })

  it('do not go out for a notice that is more than a day old, or a meeting that is over', async () => {
    await call()
    store.clock.tick(25 * 3_600_000)
    await go()
    await call()
    store.clock.moveTo('2026-03-19T08:00:00Z')
    await go()
    expect(await sent()).toEqual([])
  })
})
