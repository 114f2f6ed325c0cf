import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ComingAndGoing, gatheringMs, type Moves } from '~/editor/react/surface/present/coming-and-going'
import { saidOfMoves } from '~/editor/react/surface/present/said-of-moves'
import { nb } from '~/i18n/nb'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const names = ['Ada', 'Bo', 'Cleo', 'Dina', 'Emil', 'Frida', 'Gro', 'Hans', 'Ida', 'Jon']
const people = (...them: string[]) => them.map((name) => ({ id: name, name }))

function watched() {
  const said: string[] = []
  const watch = new ComingAndGoing((moves: Moves) => said.push(saidOfMoves(nb.presence, moves)))
  return { watch, said, gather: () => vi.advanceTimersByTime(gatheringMs) }
}

test('those who are here at first are not told of; ten who come one by one are one sentence', () => {
  const { watch, said, gather } = watched()
  watch.see(people('Kari'))
  gather()
  expect(said).toEqual([])
  for (let count = 1; count <= names.length; count++) watch.see(people('Kari', ...names.slice(0, count)))
  gather()
  expect(said).toEqual(['Ada, Bo, Cleo og 7 til kom.'])
})

test('who comes and who leaves is told together, and one who is soon back has not left', () => {
  const { watch, said, gather } = watched()
  watch.see(people('Ada', 'Bo'))
  gather()
  watch.see(people('Bo'))
  watch.see(people('Ada', 'Bo'))
  gather()
  expect(said).toEqual([])
  watch.see(people('Ada', 'Cleo', 'Dina'))
  gather()
  expect(said).toEqual(['Cleo og Dina kom. Bo gikk.'])
})

test('nobody leaves because the connection is lost; who did meanwhile is told of when it is back', () => {
  const { watch, said, gather } = watched()
  watch.see(people('Ada', 'Bo'))
  gather()
  watch.see([])
  watch.lookAway()
  gather()
  expect(said).toEqual([])
  watch.see(people('Bo'))
  gather()
  expect(said).toEqual(['Ada gikk.'])
})

test('a number never stands for one alone', () => {
  const four = { came: people('Ada', 'Bo', 'Cleo', 'Dina'), left: [] }
  expect(saidOfMoves(nb.presence, four)).toBe('Ada, Bo, Cleo og Dina kom.')
})
