export type Sort<Key extends string = string> = { key: Key; direction: 'ascending' | 'descending' }

/** Reads `?sort=deadline` or `?sort=-deadline`; anything that is not among `keys` is the fallback. */
export function readSort<Key extends string>(
  search: URLSearchParams,
  keys: readonly Key[],
  fallback: Sort<Key>,
  param = 'sort',
): Sort<Key> {
  const value = search.get(param) ?? ''
  const descending = value.startsWith('-')
  const key = keys.find((known) => known === (descending ? value.slice(1) : value))
  return key ? { key, direction: descending ? 'descending' : 'ascending' } : fallback
}

/**
 * The query that sorts by `key`: ascending first, turned round when it is the sort already. Keeps the filters and
 * goes back to the first page.
 */
export function sortSearch(search: URLSearchParams, key: string, current?: Sort, param = 'sort'): string {
  const next = new URLSearchParams(search)
  const turns = current?.key === key && current.direction === 'ascending'
  next.set(param, turns ? `-${key}` : key)
  next.delete('page')
  return `?${next}`
}
