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

test('faces have names, and the rest become a number', () => {
  const people = ['Ola Hansen', 'Kari Moe', 'Per Li'].map((name) => ({ id: name, name }))
  const list = html(<Avatars people={people} limit={2} />)
  expect(list).toContain('>Kari Moe</span>')
  expect(list).not.toContain('Per Li')
  expect(list).toContain('1 person til')
})
