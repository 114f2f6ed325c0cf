import { describe, expect, it } from 'vitest'
import { unfitFields } from '~/http/guard-form'

/** Synthetic numbers of Skatteetaten and Nav, of every kind. */
const numbers = ['10915596784', '109155 96784', '68467038838', '13527248013', '1091\u200b5596784']

describe('what a form may not hold', () => {
  it.each(numbers)('a national identity number: %s', (number) => {
    expect(unfitFields({ title: `Sak om ${number}`, text: 'Greit' }, {})).toEqual([
      { field: 'title', problem: 'identity-number' },
    ])
  })

  it('the same in one of several values, and in the name of a file', () => {
    const file = { name: 'vedtak 10915596784.docx', bytes: Buffer.of() }
    expect(unfitFields({ items: ['en', '13527248013'] }, { file })).toEqual([
      { field: 'items', problem: 'identity-number' },
      { field: 'file', problem: 'identity-number' },
    ])
  })

  it.each(['KONFIDENSIELT', 'Notat\n\nSTRENGT FORTROLIG\n\nTekst', '* NATO RESTRICTED *'])(
    'a classification on a line of its own: %j',
    (text) => {
      expect(unfitFields({ text }, {})).toEqual([{ field: 'text', problem: 'classified' }])
    },
  )

  it.each([
    ['an account number', { text: '1234.56.78901 og 1091 55 96784' }],
    ['the word in a sentence', { text: 'Dette har begrenset omfang, og HEMMELIG er et ord.' }],
    ['an id with many digits in it', { id: '0198d2aa-0000-7000-8000-a10915596784' }],
    ['a hash with many digits in it', { hash: `a10915596784b${'0'.repeat(51)}` }],
    ['a password', { password: '10915596784', newPassword: '10915596784' }],
    ['nothing', {}],
  ])('lets through %s', (_what, values) => {
    expect(unfitFields(values as Record<string, string>, {})).toEqual([])
  })
})
