import { beforeEach, describe, expect, it } from 'vitest'
import { meetingAnswers, notices, seatHoldings } from '#db/schema'
import { newId } from '~/core/ids'
import { write } from '~/core/write'
import { answerMeeting, answersTo, ownAnswerTo } from '~/domain/calendar/answer.server'
import type { Answer } from '~/domain/calendar/answers'
import { grantMeeting } from '~/domain/meetings/access.server'
import { callMeeting } from '~/domain/meetings/call.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { buildMeeting, managing } from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
let meeting: string

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  meeting = await buildMeeting(store, await cast.viewer('secretariat'), { items: 1 })
})

const call = async () => managing(store, await cast.viewer('secretariat'), meeting, callMeeting)

async function answer(part: Part, what: Answer) {
  const viewer = await cast.viewer(part)
  store.clock.tick()
  await write(store, viewer.id, async (tx) =>
    answerMeeting(tx, viewer, await grantMeeting(tx, viewer, 'meeting.read', meeting), what),
  )
}

describe('an answer to a notice', () => {
  it.each<Part>(['chair', 'secretariat', 'member', 'participant', 'observer'])(
    'can be given by %s',
    async (part) => {
      await call()
      await answer(part, 'accepted')
      expect(await ownAnswerTo(reading(store), await cast.viewer(part), meeting)).toBe('accepted')
    },
  )

  it.each<Part>(['elsewhere', 'rapporteur', 'administrator', 'outsider'])('is not for %s', async (part) => {
    await call()
    await expect(answer(part, 'accepted')).rejects.toMatchObject({ code: 'not-found' })
    expect(await store.database.reader.select().from(meetingAnswers)).toEqual([])
  })

  it('can be changed: the last one counts, and the others are kept', async () => {
    await call()
    await answer('member', 'accepted')
    await answer('chair', 'accepted')
    await answer('member', 'declined')
    expect((await answersTo(reading(store), meeting)).map(({ name, answer: last }) => [name, last])).toEqual([
      ['Astrid Leder', 'accepted'],
      ['Maja Medlem', 'declined'],
    ])
    expect(await store.database.reader.select().from(meetingAnswers)).toHaveLength(3)
  })

  it('that a deputy comes tells the deputies of the seat, and nobody else', async () => {
    await call()
    await write(store, null, async (tx) => {
      await tx.db.insert(seatHoldings).values({
        id: newId(),
        seatId: cast.seatIds.member ?? '',
        userId: cast.userIds.outsider,
        capacity: 'deputy',
        validFrom: '2026-01-01',
        givenAt: tx.now,
      })
    })
    await answer('member', 'deputy')
    const told = await store.database.reader.select().from(notices)
    expect(told.filter(({ kind }) => kind === 'meeting_deputy')).toMatchObject([
      { userId: cast.userIds.outsider, href: `/workspaces/group/meetings/${meeting}/answer` },
    ])
  })

  it('is not taken before the notice, or when the meeting is over', async () => {
    const reason = 'meeting-not-open-for-answers'
    await expect(answer('member', 'accepted')).rejects.toMatchObject({ code: 'conflict', reason })
    await call()
    store.clock.moveTo('2026-03-18T12:00:00Z')
    await expect(answer('member', 'accepted')).rejects.toMatchObject({ code: 'conflict', reason })
  })
})
