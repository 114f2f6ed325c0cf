import { describe, expect, it } from 'vitest'
import { pageOfThreads, partOf } from '~/domain/comments/list'

const by = { id: 'a', name: 'A', organisation: 'B' }
const open = { kind: 'comment' as const, decision: null, resolved: null, wordsGone: false }
const remark = { ...open, kind: 'remark' as const }
const gone = { ...open, wordsGone: true }
const resolved = { ...gone, resolved: { by: 'A', at: '2026-03-01T12:00:00.000Z' } }
const decided = {
  ...gone,
  kind: 'suggestion' as const,
  decision: { outcome: 'declined' as const, reason: null, by, at: '2026-03-01T12:00:00.000Z' },
}

describe('the list of what is said about a text', () => {
  it('has what is handled by itself, whatever became of its words', () => {
    const parts = [open, remark, gone, resolved, decided, { ...resolved, kind: 'remark' as const }].map(
      partOf,
    )
    expect(parts).toEqual(['open', 'whole', 'gone', 'closed', 'closed', 'closed'])
  })

  it('goes on from page to page, part by part', () => {
    const threads = [open, remark, gone, decided, open, remark, gone, resolved].map((thread, id) => ({
      ...thread,
      id,
    }))
    const pageAt = (page: number) =>
      pageOfThreads(threads, { page, size: 3 }).map(({ part, total, threads: shown }) => [
        part,
        total,
        shown.map(({ id }) => id),
      ])
    expect(pageAt(1)).toEqual([
      ['whole', 2, [1, 5]],
      ['open', 2, [0]],
    ])
    expect(pageAt(2)).toEqual([
      ['open', 2, [4]],
      ['gone', 2, [2, 6]],
    ])
    expect(pageAt(3)).toEqual([['closed', 2, [3, 7]]])
    expect(pageAt(4)).toEqual([])
  })
})
