/**
 * Which page numbers to offer, `null` where some are left out: first, last, and the neighbours of the present one.
 * A gap of a single page is shown as that page.
 */
export function pagesToOffer(page: number, pages: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages]
  const shown = [...new Set(wanted)].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b)
  return shown.flatMap((number, index) => {
    const gap = number - (shown[index - 1] ?? 0)
    if (gap === 2) return [number - 1, number]
    return gap > 2 ? [null, number] : [number]
  })
}

/** The query of a page; keeps filters and order. The first page has no number, so that it has one address. */
export function pageSearch(search: URLSearchParams, page: number, param = 'page'): string {
  const next = new URLSearchParams(search)
  if (page === 1) next.delete(param)
  else next.set(param, String(page))
  return `?${next}`
}

/** Reads `?page=`; anything but a whole number from 1 is the first page. */
export function readPage(search: URLSearchParams, param = 'page'): number {
  const number = Number(search.get(param))
  return Number.isSafeInteger(number) && number >= 1 ? number : 1
}
