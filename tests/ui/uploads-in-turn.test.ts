import { expect, it } from 'vitest'
import { toBegin } from '~/routes/files/uploads-in-turn'

it('begins three at once, the first that wait; what is held or over leaves its place to the next', () => {
  const begins = (...turns: Parameters<typeof toBegin>[0]) => [...toBegin(turns)]
  expect(begins('waiting', 'waiting', 'waiting', 'waiting')).toEqual([0, 1, 2])
  expect(begins('under-way', 'held', 'waiting', 'under-way', 'waiting')).toEqual([2])
  expect(begins('done', 'failed', 'under-way', 'under-way', 'under-way', 'waiting')).toEqual([])
  expect(begins('done', 'failed')).toEqual([])
})
