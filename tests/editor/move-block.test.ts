import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { plainTextOf } from '~/editor/content'
import { moveBlock } from '~/editor/extensions/move-block'
import { documentSchema } from '~/editor/schema'
import { cell, content, heading, list, paragraph, tasks } from './sample'

/** A text with the caret behind some words. */
function caretIn(words: string, ...blocks: Parameters<typeof content>) {
  const doc = documentSchema().nodeFromJSON(content(...blocks))
  let place = -1
  doc.descendants((node, at) => {
    if (node.isText && node.text?.includes(words)) place = at + node.text.indexOf(words) + words.length
  })
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, place) })
  return (step: 1 | -1) => {
    const { transaction, ...told } = moveBlock(state, step)
    const after = transaction ? state.apply(transaction) : state
    const { $from } = after.selection
    return {
      ...told,
      text: plainTextOf(after.doc.toJSON()).split('\n'),
      caret: $from.parent.textContent.slice(0, $from.parentOffset),
      valid: after.doc.check() === undefined,
    }
  }
}

const text = [heading(1, 'Formål'), paragraph('Første'), paragraph('Andre')]

it('moves a block past its neighbour, and the caret with it', () => {
  const move = caretIn('Før', ...text)
  expect(move(1)).toEqual({
    moved: true,
    place: 3,
    of: 3,
    text: ['Formål', 'Andre', 'Første'],
    caret: 'Før',
    valid: true,
  })
  expect(move(-1)).toMatchObject({ place: 1, text: ['Første', 'Formål', 'Andre'], caret: 'Før' })
})

it('stays at the edge, and says so', () => {
  expect(caretIn('Formål', ...text)(-1)).toMatchObject({ moved: false, place: 1, of: 3 })
  expect(caretIn('Andre', ...text)(1)).toMatchObject({ moved: false, place: 3, of: 3 })
})

it('moves an item within its list, a task with its tick, and a row within its table', () => {
  expect(caretIn('b', paragraph('x'), list('orderedList', 'a', 'b'))(-1)).toMatchObject({
    text: ['x', 'b', 'a'],
    place: 1,
    of: 2,
  })
  expect(caretIn('sende', tasks('bestille', 'x sende'))(-1).text).toEqual(['sende', 'bestille'])
  const row = (words: string) => ({ type: 'tableRow', content: [cell('tableCell', words)] })
  expect(caretIn('en', { type: 'table', content: [row('en'), row('to')] })(1).text).toEqual(['to', 'en'])
})

it('moves a block that is selected as a whole, and keeps it selected', () => {
  const doc = documentSchema().nodeFromJSON(
    content(paragraph('a'), { type: 'horizontalRule' }, paragraph('b')),
  )
  const state = EditorState.create({ doc, selection: NodeSelection.create(doc, 3) })
  const { transaction } = moveBlock(state, 1)
  const after = state.apply(transaction ?? state.tr)
  expect(after.doc.lastChild?.type.name).toBe('horizontalRule')
  expect(after.selection).toMatchObject({ node: after.doc.lastChild })
})
