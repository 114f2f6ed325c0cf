import { describe, expect, it } from 'vitest'
import { drawnAround, drawnWhole, isNearlyLeft, nearCards } from '~/editor/react/surface/margin/near-cards'

const many = Array.from({ length: 2_000 }, (_, nth) => `t${nth}`)
const tops = Object.fromEntries(many.map((id, nth) => [id, nth * 130]))

describe('the cards of a margin that are drawn', () => {
  it('are all of few, wherever they stand', () => {
    const few = many.slice(0, drawnWhole)
    expect(nearCards(few, tops, { from: -10_000, to: -9_000 })).toEqual(few)
  })

  it('are of many those near what is seen, in their order', () => {
    expect(nearCards(many, tops, { from: 1_300, to: 1_560 })).toEqual(['t10', 't11', 't12'])
  })

  it('reach as far again above and below what is seen', () => {
    expect(drawnAround({ from: 1_000, to: 1_900 })).toEqual({ from: 100, to: 2_800 })
  })

  it('are chosen anew before their end is seen, and not at each step', () => {
    const drawn = drawnAround({ from: 1_000, to: 1_900 })
    expect(isNearlyLeft({ from: 1_060, to: 1_960 }, drawn)).toBe(false)
    expect(isNearlyLeft({ from: 1_500, to: 2_400 }, drawn)).toBe(true)
    expect(isNearlyLeft({ from: 500, to: 1_400 }, drawn)).toBe(true)
  })
})
