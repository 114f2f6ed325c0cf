import { expect, it } from 'vitest'
import { gatheredFrom, placesOf, withGathered } from '~/editor/react/surface/margin/places'

const threads = (count: number, of = 't') =>
  Array.from({ length: count }, (_, nth) => ({ id: `${of}${nth}` }))
const at = (top: number, all: ReadonlyArray<{ id: string }>) =>
  Object.fromEntries(all.map(({ id }) => [id, top]))

it('gathers as many threads as would be longer than the text, where they begin at the same height', () => {
  const few = threads(gatheredFrom - 1, 'few')
  const many = threads(gatheredFrom, 'many')
  const positions = { ...at(10, few), ...at(40, many) }
  const places = placesOf([...few, ...many], positions)
  expect(places).toEqual([
    { gatheredAs: null, threads: few },
    { gatheredAs: 'gathered-many0', threads: many },
  ])
  expect(withGathered(positions, places)).toEqual({ ...positions, 'gathered-many0': 40 })
})

it('gathers none that begin at different heights', () => {
  const apart = threads(gatheredFrom * 2)
  const positions = Object.fromEntries(apart.map(({ id }, nth) => [id, nth * 24]))
  const places = placesOf(apart, positions)
  expect(places.map(({ gatheredAs }) => gatheredAs)).toEqual(apart.map(() => null))
  expect(withGathered(positions, places)).toBe(positions)
})
