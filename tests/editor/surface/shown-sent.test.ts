import { expect, it } from 'vitest'
import { shownSent } from '~/editor/react/surface/use-sent-suggestions'

const anchor = { from: 'a', to: 'b', quote: 'frist' }
const waiting = [{ id: 'sent-1', anchor, replacement: 'siste frist' }]

it('shows what is on its way until the page has it, and not beside it', () => {
  expect(shownSent(waiting, []).map(({ id }) => id)).toEqual(['sent-1'])
  expect(shownSent(waiting, [{ anchor: { ...anchor }, replacement: 'siste frist', format: null }])).toEqual(
    [],
  )
})

it('shows it beside what others suggest or say of the same words', () => {
  const others = [
    { anchor, replacement: 'dato', format: null },
    { anchor, replacement: null, format: null },
    { anchor: { ...anchor, to: 'c' }, replacement: 'siste frist', format: null },
  ]
  expect(shownSent(waiting, others)).toHaveLength(1)
})
