import { expect, it } from 'vitest'
import { dictionary } from '~/i18n/dictionaries.server'
import { csvFile } from '~/http/table-file.server'
import { answersTable } from '~/routes/procedures/answers-table'

it('writes a row for each seat, those that have not answered too, and runs no formula', async () => {
  const table = answersTable(
    [
      {
        seatId: 'a',
        organisation: 'Justis- og beredskapsdepartementet',
        role: 'chair',
        answer: {
          kind: 'object',
          reason: '=1+1; se vedlegg',
          by: 'Kari Nordmann',
          at: '2026-11-25T23:30:00Z',
        },
      },
      { seatId: 'b', organisation: 'Helsedirektoratet', role: 'member', answer: null },
    ],
    dictionary('nb'),
  )
  const file = await csvFile(table, 'answers').text()
  expect(file.trimEnd().split('\r\n')).toEqual([
    'Virksomhet;Rolle;Svaret;Begrunnelse;Svart av;Dato for svaret',
    `Justis- og beredskapsdepartementet;Leder;Uenig;"'=1+1; se vedlegg";Kari Nordmann;2026-11-26`,
    'Helsedirektoratet;Medlem;Ikke svart;;;',
  ])
})
