import type { ListWish } from '~/domain/action-items/list.server'
import { whose, type MineWish } from '~/domain/action-items/mine.server'
import { shownStates, sortKeys } from '~/domain/action-items/rows.server'
import { readPage } from '~/ui/table/pages'
import { readSort } from '~/ui/table/sort'

/** What the address asks a workspace's list of action items for; what it does not know is left out. */
export function readWish(search: URLSearchParams, size: number): ListWish {
  return { ...pageWish(search, size), organisationId: search.get('organisation') || null }
}

/** What the address asks the list across workspaces for. */
export function readMineWish(search: URLSearchParams, size: number): MineWish {
  return {
    ...pageWish(search, size),
    whose: whose.find((known) => known === search.get('whose')) ?? 'mine',
    workspaceId: search.get('workspace') || null,
  }
}

function pageWish(search: URLSearchParams, size: number) {
  return {
    shown: shownStates.find((known) => known === search.get('shown')) ?? ('open' as const),
    sort: readSort(search, sortKeys, { key: 'deadline', direction: 'ascending' }),
    page: readPage(search),
    size,
  }
}
