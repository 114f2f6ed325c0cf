import { expect, test } from 'vitest'
import { pageSearch, pagesToOffer, readPage } from '~/ui/table/pages'
import { Paging } from '~/ui/table/Paging'
import { html } from './render'

test('offers the ends and the neighbours, and a gap where more than one page is left out', () => {
  expect(pagesToOffer(1, 1)).toEqual([1])
  expect(pagesToOffer(1, 3)).toEqual([1, 2, 3])
  expect(pagesToOffer(6, 12)).toEqual([1, null, 5, 6, 7, null, 12])
  expect(pagesToOffer(3, 12)).toEqual([1, 2, 3, 4, null, 12])
  expect(pagesToOffer(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('the first page has one address', () => {
  expect(pageSearch(new URLSearchParams('q=mandat&page=3'), 1)).toBe('?q=mandat')
  expect(pageSearch(new URLSearchParams('q=mandat'), 2)).toBe('?q=mandat&page=2')
})

test('a page number that is none is the first page', () => {
  for (const value of ['', '0', '-1', '1.5', 'x', '1e400']) {
    expect(readPage(new URLSearchParams({ page: value }))).toBe(1)
  }
  expect(readPage(new URLSearchParams('page=7'))).toBe(7)
})

test('links keep the filters, and the present page is marked', () => {
  const nav = html(<Paging page={2} total={45} size={20} />, '/list?state=open&page=2')
  expect(nav).toContain('21–40 av 45')
  expect(nav).toMatch(/rel="prev"[^>]*href="\/list\?state=open"/)
  expect(nav).toMatch(/rel="next"[^>]*href="\/list\?state=open&amp;page=3"/)
  expect(nav).toMatch(/aria-label="Side 2" aria-current="true"/)
})

test('a list that fits on one page has no pages', () => {
  expect(html(<Paging page={1} total={20} size={20} />)).toBe('')
})
