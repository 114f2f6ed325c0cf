import { describe, expect, it } from 'vitest'
import { consultationFields } from '~/domain/consultations/fields'
import { endOfDay, lengthOf, standingOf } from '~/domain/consultations/timing'

const facts = {
  announced: true,
  finished: false,
  opensAt: new Date('2026-03-04T08:00:00Z'),
  deadline: '2026-03-29',
}
const at = (instant: string) => standingOf(facts, new Date(instant))

describe('how far a consultation has come', () => {
  it('follows the clock, without anybody pressing anything', () => {
    expect(standingOf({ ...facts, announced: false }, new Date('2026-03-10T00:00:00Z'))).toBe('preparing')
    expect(at('2026-03-04T07:59:59Z')).toBe('announced')
    expect(at('2026-03-04T08:00:00Z')).toBe('open')
    expect(standingOf({ ...facts, finished: true }, new Date('2026-03-10T00:00:00Z'))).toBe('finished')
  })

  it('lasts the whole last day in Oslo, also on the day that the clocks go forward', () => {
    expect(endOfDay('2026-03-29').toISOString()).toBe('2026-03-29T22:00:00.000Z')
    expect(endOfDay('2026-03-28').toISOString()).toBe('2026-03-28T23:00:00.000Z')
    expect(at('2026-03-29T21:59:59Z')).toBe('open')
    expect(at('2026-03-29T22:00:00Z')).toBe('closed')
  })
})

describe('how long a public consultation lasts', () => {
  it.each([
    ['2026-03-04', '2026-06-04', 'usual'],
    ['2026-03-04', '2026-06-03', 'brief'],
    ['2026-03-04', '2026-04-15', 'brief'],
    ['2026-03-04', '2026-04-14', 'too-brief'],
    ['2026-11-30', '2027-02-28', 'usual'],
  ] as const)('from %s to %s is %s', (opens, ends, length) => {
    expect(lengthOf('public_consultation', opens, ends)).toBe(length)
    expect(lengthOf('input_round', opens, ends)).toBe('usual')
  })
})

describe('what is filled in', () => {
  const sent = {
    kind: 'public_consultation',
    title: 'T',
    documentId: '01920000-0000-7000-8000-000000000000',
    questions: ' Ett? \n\nTo?\r\n',
    opensOn: '2026-03-04',
    opensTime: '09:00',
    deadline: '2026-04-14',
    contactName: 'N',
    contactEmail: 'n@test.tvers.example',
  }
  const problems = (wanted: object) =>
    consultationFields
      .safeParse({ ...sent, ...wanted })
      .error?.issues.map(({ path, message }) => [path[0], message])

  it('asks for a reason when a public consultation is brief, and takes one', () => {
    expect(problems({})).toEqual([['shortReason', 'required']])
    expect(problems({ shortReason: 'Loven gjelder fra mai.' })).toBeUndefined()
    expect(problems({ kind: 'input_round' })).toBeUndefined()
  })

  it('refuses a deadline before the opening, and ministries together with everyone', () => {
    expect(problems({ deadline: '2026-03-03' })).toEqual([['deadline', 'order']])
    expect(problems({ kind: 'ministry_submission', openToAll: 'on' })).toEqual([['openToAll', 'choice']])
  })

  it('reads one question from each line', () => {
    expect(consultationFields.parse({ ...sent, shortReason: 'x' }).questions).toEqual(['Ett?', 'To?'])
  })
})
