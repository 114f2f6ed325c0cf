import { expect, test } from 'vitest'
import { DataTable } from '~/ui/table/DataTable'
import { readSort, sortSearch } from '~/ui/table/sort'
import { html } from './render'

const keys = ['name', 'due'] as const
const fallback = { key: 'due', direction: 'ascending' } as const

test('the order is read from the address, and only known columns count', () => {
  expect(readSort(new URLSearchParams('sort=-name'), keys, fallback)).toEqual({
    key: 'name',
    direction: 'descending',
  })
  expect(readSort(new URLSearchParams('sort=secret'), keys, fallback)).toEqual(fallback)
  expect(readSort(new URLSearchParams(), keys, fallback)).toEqual(fallback)
})

test('a column sorts ascending first, then the other way, and starts again at the first page', () => {
  const search = new URLSearchParams('state=open&page=4')
  expect(sortSearch(search, 'name', fallback)).toBe('?state=open&sort=name')
  expect(sortSearch(search, 'due', fallback)).toBe('?state=open&sort=-due')
  expect(search.get('page')).toBe('4')
})

test('a table names itself, says how it is sorted, and links each row by its first cell', () => {
  const table = html(
    <DataTable
      caption="Oppfølgingspunkter"
      columns={[
        { key: 'name', name: 'Oppfølgingspunkt', cell: (row) => row.name, sortable: true },
        { key: 'due', name: 'Frist', cell: (row) => row.due, sortable: true },
        { key: 'count', name: 'Antall', cell: () => 3, align: 'end' },
      ]}
      rows={[{ name: 'Sende utkast', due: '2026-12-04' }]}
      rowKey={(row) => row.name}
      rowHref={() => '/items/1'}
      sort={{ key: 'due', direction: 'ascending' }}
    />,
    '/list?state=open',
  )
  expect(table).toMatch(/<caption[^>]*>Oppfølgingspunkter<\/caption>/)
  expect(table).toContain('aria-sort="ascending"')
  expect(table).toContain('href="/list?state=open&amp;sort=-due"')
  expect(table).toContain('href="/list?state=open&amp;sort=name"')
  expect(table).toMatch(/<th[^>]*scope="row"[^>]*><a[^>]*href="\/items\/1"[^>]*>Sende utkast<\/a>/)
  expect(table.match(/href="\/items\/1"/g)).toHaveLength(1)
  expect(table).toMatch(/<td[^>]*data-align="end"[^>]*>3<\/td>/)
})
