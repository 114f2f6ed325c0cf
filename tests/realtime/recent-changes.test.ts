import { describe, expect, it } from 'vitest'
import { RecentChanges, rememberedMs } from '~/realtime/signals/recent-changes'

const start = 5_000_000
let now = start

function afterAnHour(): RecentChanges {
  now = start
  const recent = new RecentChanges(() => now)
  now += 3_600_000
  recent.tidy()
  return recent
}

describe('what changed lately', () => {
  it('is what changed after the page was asked for, with a second for the way', () => {
    const recent = afterAnHour()
    recent.note('a')
    now += 10_000
    expect(recent.changedWithin(8_900, 'a')).toBe(false)
    expect(recent.changedWithin(9_100, 'a')).toBe(true)
    expect(recent.changedWithin(9_100, 'b')).toBe(false)
  })

  it('is anything, for a page from before the server began or older than it remembers', () => {
    now = start
    const recent = new RecentChanges(() => now)
    now += 5_000
    expect(recent.changedWithin(3_900, 'a')).toBe(false)
    expect(recent.changedWithin(4_100, 'a')).toBe(true)
    now += 3_600_000
    recent.tidy()
    expect(recent.changedWithin(rememberedMs - 1_100, 'a')).toBe(false)
    expect(recent.changedWithin(rememberedMs - 900, 'a')).toBe(true)
  })

  it('forgets by the newest change of each', () => {
    const recent = afterAnHour()
    recent.note('a')
    recent.note('b')
    now += rememberedMs - 10_000
    recent.note('a')
    now += 20_000
    recent.tidy()
    expect(recent.changedWithin(25_000, 'a')).toBe(true)
    expect(recent.changedWithin(25_000, 'b')).toBe(false)
    expect(recent.remembered).toBe(1)
  })
})
