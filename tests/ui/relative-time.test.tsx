import { describe, expect, test } from 'vitest'
import { DateText } from '~/ui/time/DateText'
import { InstantText } from '~/ui/time/InstantText'
import { relativeDate, relativeInstant } from '~/ui/time/relative-time'
import { html } from './render'
import { dictionaries } from './words'

const now = '2026-12-02T09:30:00Z'
const nb = (instant: string) => relativeInstant(dictionaries.nb.ui.time, 'nb', instant, now)
const nn = (instant: string) => relativeInstant(dictionaries.nn.ui.time, 'nn', instant, now)

describe('an instant in words', () => {
  test.each([
    ['2026-12-02T09:29:31Z', 'nå nettopp'],
    ['2026-12-02T09:30:30Z', 'om et øyeblikk'],
    ['2026-12-02T09:29:00Z', 'for 1 minutt siden'],
    ['2026-12-02T09:10:00Z', 'for 20 minutter siden'],
    ['2026-12-02T08:30:00Z', 'for 1 time siden'],
    ['2026-12-02T14:30:00Z', 'om 5 timer'],
    ['2026-12-01T13:05:00Z', 'i går kl. 14:05'],
    ['2026-12-03T08:00:00Z', 'i morgen kl. 09:00'],
  ])('%s is %s', (instant, words) => {
    expect(nb(instant)).toBe(words)
  })

  test('the day turns at midnight in Oslo, not in UTC', () => {
    expect(nb('2026-12-01T22:59:00Z')).toBe('i går kl. 23:59')
    expect(nb('2026-12-01T23:00:00Z')).toBe('for 10 timer siden')
  })

  test('is given up after two days, and for the day before yesterday', () => {
    expect(nb('2026-11-30T09:29:00Z')).toBeNull()
    expect(nb('2026-12-04T09:31:00Z')).toBeNull()
    expect(nb('2026-11-30T20:00:00Z')).toBeNull()
  })

  test('has its own words in Nynorsk', () => {
    expect(nn('2026-12-02T09:10:00Z')).toBe('for 20 minutt sidan')
    expect(nn('2026-12-03T08:00:00Z')).toBe('i morgon kl. 09:00')
  })
})

test('a local date is yesterday, today or tomorrow across the change to winter time', () => {
  const words = dictionaries.nb.ui.time
  expect(relativeDate(words, '2026-10-26', '2026-10-25T12:00:00Z')).toBe('i morgen')
  expect(relativeDate(words, '2026-10-24', '2026-10-25T12:00:00Z')).toBe('i går')
  expect(relativeDate(words, '2026-10-25', '2026-10-25T22:59:00Z')).toBe('i dag')
  expect(relativeDate(words, '2026-10-25', '2026-10-27T12:00:00Z')).toBeNull()
})

test('lists show the date with its weekday; the exact time stands in the title', () => {
  expect(html(<DateText date="2026-12-03" />)).toContain('>tor. 3. des. 2026</time>')
  expect(html(<DateText date="2026-12-03" />, '/', 'nn')).toContain('>tor. 3. des. 2026</time>')
  const near = html(<DateText date="2026-12-03" now={now} />)
  expect(near).toContain('title="torsdag 3. desember 2026"')
  expect(near).toContain('>i morgen</time>')
  const far = html(<InstantText instant="2026-11-04T12:00:00Z" now={now} />)
  expect(far).toContain('>ons. 4. nov. 2026 kl. 13:00</time>')
})
