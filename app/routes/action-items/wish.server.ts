import { shownStates, sortKeys, type ListWish } from '~/domain/action-items/list.server'
import { readPage } from '~/ui/table/pages'
import { readSort } from '~/ui/table/sort'

/** What the address asks a list of action items for; what it does not know is left out. */
export function readWish(search: URLSearchParams, size: number): ListWish {
  return {
    shown: shownStates.find((known) => known === search.get('shown')) ?? 'open',
    organisationId: search.get('organisation') || null,
    sort: readSort(search, sortKeys, { key: 'deadline', direction: 'ascending' }),
    page: readPage(search),
    size,
  }
}
