import { expect, it } from 'vitest'
import { fitFormat, fitWording, unfitWordingIn } from '~/editor/suggested-unfit'

it('finds what a suggested wording must not hold, and leaves it out', () => {
  expect(unfitWordingIn('gjelder 10915596784 nå', 'gjelder')).toBe('identity-number')
  expect(fitWording('gjelder 10915596784 nå')).toBe('gjelder nå')
  expect(unfitWordingIn('Slutt.\nHEMMELIG', 'Slutt.')).toBe('classified')
  expect(fitWording('Slutt.\nHEMMELIG')).toBe('Slutt.')
  expect(unfitWordingIn('bare ord', 'ord')).toBeNull()
})

it('leaves it out of the cells of a table, and leaves nothing of an address', () => {
  const table = (...rows: string[][]) => ({ table: { heading: true, rows } })
  expect(fitFormat(table(['Hvem', 'Hva'], ['10915596784', 'Gjelder 10915596784 nå']))).toEqual(
    table(['Hvem', 'Hva'], ['', 'Gjelder nå']),
  )
  expect(fitFormat(table(['10915596784']))).toBeNull()
  expect(fitFormat({ href: 'https://tvers.example/10915596784' })).toBeNull()
})

it('says nothing of what stands in the text already', () => {
  expect(unfitWordingIn('saken 10915596784 her', 'saken 10915596784')).toBeNull()
  expect(unfitWordingIn('HEMMELIG\nOg mer.', 'HEMMELIG')).toBeNull()
})
