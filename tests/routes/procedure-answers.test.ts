import { expect, it } from 'vitest'
import { dictionary } from '~/i18n/dictionaries.server'
import { answersFile } from '~/routes/procedures/answers-file'

it('writes a row for each seat, those that have not answered too, and runs no formula', () => {
  const file = answersFile(
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
  expect(file.replace('\uFEFF', '').trimEnd().split('\r\n')).toEqual([
    'Virksomhet;Rolle;Svaret;Begrunnelse;Svart av;Dato for svaret',
    `Justis- og beredskapsdepartementet;Leder;Uenig;"'=1+1; se vedlegg";Kari Nordmann;2026-11-26`,
    'Helsedirektoratet;Medlem;Ikke svart;;;',
  ])
})
