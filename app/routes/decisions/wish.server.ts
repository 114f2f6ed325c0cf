import type { RegisterWish } from '~/domain/decisions/list.server'
import { decisionStates } from '~/domain/decisions/states'
import { readPage } from '~/ui/table/pages'

/** What the address asks the register for; what it does not know is left out. */
export function readWish(search: URLSearchParams, size: number): RegisterWish {
  return {
    workspaceId: search.get('workspace') || null,
    state: decisionStates.find((known) => known === search.get('state')) ?? null,
    query: (search.get('q') ?? '').slice(0, 200).trim(),
    page: readPage(search),
    size,
  }
}
