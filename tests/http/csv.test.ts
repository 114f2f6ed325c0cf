import { expect, it } from 'vitest'
import { csvOf } from '~/http/csv'

it('writes what Norwegian Excel opens: a byte order mark, semicolons, CRLF', () => {
  expect(
    csvOf([
      ['Hva', 'Frist'],
      ['Åpne', '2026-04-01'],
    ]),
  ).toBe('\uFEFFHva;Frist\r\nÅpne;2026-04-01\r\n')
})

it('quotes what would break a cell or a row', () => {
  expect(csvOf([['a;b', 'si "ja"', 'to\nlinjer']])).toBe('\uFEFF"a;b";"si ""ja""";"to\nlinjer"\r\n')
})

it.each(['=SUM(A1)', '+47', '-1', '@navn', '\tx'])('lets no spreadsheet run %j', (text) => {
  expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`)
})

it('quotes a formula that breaks a cell too', () => {
  expect(csvOf([['=HYPERLINK("x";"y")']])).toBe('\uFEFF"\'=HYPERLINK(""x"";""y"")"\r\n')
})
