import { expect, it } from 'vitest'
import type { Thread } from '~/editor/extensions/drawn-threads'
import { composingId } from '~/editor/react/surface/composing'
import { threadsIn } from '~/editor/react/surface/text-view'

const anchor = { from: '', to: '', quote: 'ord' }
const thread = (id: string, kind: Thread['kind']): Thread => ({ id, kind, anchor, resolved: false })
const threads = [thread('a', 'comment'), thread('b', 'suggestion')]
const ids = (view: Parameters<typeof threadsIn>[0], all = threads) => threadsIn(view, all).map(({ id }) => id)

it('shows a text with suggestions, without them, or clean', () => {
  expect(ids('all')).toEqual(['a', 'b'])
  expect(ids('without')).toEqual(['a'])
  expect(ids('clean')).toEqual([])
})

it('always shows the place of what is being written', () => {
  expect(ids('clean', [...threads, thread(composingId, 'comment')])).toEqual([composingId])
})
