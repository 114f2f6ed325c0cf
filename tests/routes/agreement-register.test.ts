import { expect, it } from 'vitest'
import { csvFile } from '~/http/table-file.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { registerTable } from '~/routes/agreements/register-table'
import { partyRows } from '~/routes/agreements/party-rows'

it('writes a row for each agreement, with its version and both days', async () => {
  const workspace = { id: 'w', slug: 'group', name: 'Gruppen' }
  const table = registerTable(
    [
      {
        ...{ id: 'a', title: '=Bistand', number: 2, state: 'signed', parties: ['POD', 'ROSA'] },
        ...{ lastsFrom: '2026-01-01', lastsTo: '2027-12-31', workspace },
        ...{ measures: [3, 15], tasks: [{ number: 2, version: 1 }] },
      },
      {
        ...{ id: 'b', title: 'Tolk', number: 1, state: 'not_needed', parties: [] },
        ...{ lastsFrom: null, lastsTo: null, workspace, measures: [], tasks: [] },
      },
    ],
    dictionary('nb'),
  )
  const file = await csvFile(table, 'agreements').text()
  expect(file.trimEnd().split('\r\n')).toEqual([
    'Tittel;Versjon;Parter;Gruppe;Status;Gjelder fra;Gjelder til;Tiltak i strategien;Oppgaver i mandatet',
    "'=Bistand;2;POD, ROSA;Gruppen;Signert;2026-01-01;2027-12-31;3, 15;Oppgave 2, mandat versjon 1",
    'Tolk;1;;Gruppen;Ikke behov;;;;',
  ])
})

it('has room for two parties and one more, and keeps what was typed without an organisation', () => {
  const empty = { organisationId: '', duties: '', contact: '' }
  const pod = { organisationId: 'pod', duties: 'Etterforsker.', contact: 'Kari' }
  expect(partyRows([], null)).toEqual([empty, empty])
  expect(partyRows([pod, pod], null)).toEqual([pod, pod, empty])
  const values = { partyId: ['', 'pod', ''], partyDuties: ['Tar imot.', '', ''], partyContact: ['', '', ''] }
  expect(partyRows([pod], { values })).toEqual([
    { organisationId: '', duties: 'Tar imot.', contact: '' },
    { organisationId: 'pod', duties: '', contact: '' },
    empty,
  ])
})
