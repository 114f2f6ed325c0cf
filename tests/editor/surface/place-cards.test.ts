import { describe, expect, it } from 'vitest'
import { placeCards } from '~/editor/react/surface/margin/place-cards'

const card = (id: string, wanted: number, height = 100) => ({ id, wanted, height })

describe('cards in the margin', () => {
  it('stand beside their words while there is room', () => {
    expect(placeCards([card('a', 0), card('b', 200)], null, 10)).toEqual({ a: 0, b: 200 })
  })

  it('give way downwards', () => {
    expect(placeCards([card('b', 50), card('a', 0), card('c', 60)], null, 10)).toEqual({
      a: 0,
      b: 110,
      c: 220,
    })
  })

  it('give way upwards to the active one', () => {
    expect(placeCards([card('a', 200), card('b', 250), card('c', 260)], 'b', 10)).toEqual({
      a: 140,
      b: 250,
      c: 360,
    })
  })

  it('never go above the top', () => {
    expect(placeCards([card('a', 0), card('b', 20)], 'b', 10)).toEqual({ a: 0, b: 110 })
  })

  it('are nowhere when there are none', () => {
    expect(placeCards([], 'x', 10)).toEqual({})
  })
})
