import { expect, test } from 'vitest'
import { Avatars } from '~/ui/people/Avatars'
import { initialsOf } from '~/ui/people/initials'
import { personColour, personColours } from '~/ui/people/person-colour'
import { html } from './render'

test('initials are of the first and the last name', () => {
  expect(initialsOf('Kari Ann Moe')).toBe('KM')
  expect(initialsOf('åse')).toBe('Å')
  expect(initialsOf('  Per   Li ')).toBe('PL')
  expect(initialsOf('')).toBe('')
})

test('a person keeps the same colour', () => {
  expect(personColour('0193-a')).toBe(personColour('0193-a'))
  for (const id of ['a', 'b', 'c', 'æøå']) expect(personColour(id)).toBeLessThan(personColours)
})

const present = ['Ola Hansen', 'Kari Moe', 'Per Li'].map((name) => ({
  id: name,
  name,
  organisation: 'Etaten',
}))
const facesOf = (limit: number) =>
  html(<Avatars people={present} me="Ola Hansen" limit={limit} onGoTo={() => {}} />)

test('a face has a name and leads to the person; nobody goes to themselves', () => {
  const faces = facesOf(3)
  expect(faces.match(/<button/g)).toHaveLength(2)
  expect(faces).toContain('>Ola Hansen, Etaten (deg)</span>')
  expect(faces).toContain('>Gå til Per Li, Etaten</span></button>')
  expect(faces).not.toContain('<details')
})

test('the rest become a number that opens the names of all', () => {
  const [, list] = facesOf(2).split('<details')
  expect(list).toContain('+1</span><span class="ds-sr-only">Vis alle 3 som er her</span></summary>')
  expect(list).toContain('<span>Ola Hansen, Etaten (deg)</span>')
  for (const name of ['Kari Moe', 'Per Li']) expect(list).toContain(`Gå til ${name}, Etaten</button>`)
})
