import { setBlockType } from '@tiptap/pm/commands'
import { wrapInList } from '@tiptap/pm/schema-list'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changedWords } from '~/editor/changed-words'
import { suggestFromNow, suggesting } from '~/editor/extensions/suggesting'
import { repairContent } from '~/editor/reading'
import { documentSchema } from '~/editor/schema'
import { asSuggestion, withLess, withWords } from '~/editor/suggestion-draft'
import { content, note, paragraph } from './sample'

const doc = repairContent(
  content(paragraph('Gruppen møtes ofte.'), paragraph('Neste avsnitt'), paragraph('')),
)
const at = (words: string, inside = 'Gruppen møtes ofte.') => 1 + inside.indexOf(words)

describe('a suggestion while it is written', () => {
  it('begins where something is typed, and goes on behind it', () => {
    const place = at(' ofte')
    const draft = withWords(doc, null, { from: place, to: place }, ' i')
    expect(withWords(doc, draft, { from: 3, to: 3 }, '\nOslo')).toEqual({
      from: place,
      to: place,
      replacement: ' i\nOslo',
    })
  })

  it('reaches over the edge of a paragraph, and ends where the text does', () => {
    expect(withWords(doc, null, { from: 3, to: 25 }, 'x')).toEqual({ from: 3, to: 25, replacement: 'x' })
    expect(withWords(doc, null, { from: 0, to: doc.content.size }, '')).toMatchObject({ from: 1 })
    const behind = { of: 'word', back: false } as const
    expect(withLess(doc, null, 20, behind)).toEqual({ from: 20, to: 22, replacement: '' })
    expect(withLess(doc, { from: 20, to: 22, replacement: '' }, 22, behind)).toMatchObject({
      from: 20,
      to: 27,
    })
    expect(withLess(doc, null, 22, { of: 'character', back: true })).toEqual({
      from: 20,
      to: 22,
      replacement: '',
    })
    expect(withLess(doc, null, 1, { of: 'character', back: true })).toBeNull()
    expect(withLess(doc, null, doc.content.size - 1, behind)).toBeNull()
  })

  it('takes away what was typed first, then what stands before', () => {
    const typed = { from: 5, to: 5, replacement: 'ab👍' }
    const back = { of: 'character', back: true } as const
    expect(withLess(doc, typed, 5, back)?.replacement).toBe('ab')
    expect(withLess(doc, { from: 5, to: 5, replacement: '' }, 5, back)).toEqual({
      from: 4,
      to: 5,
      replacement: '',
    })
    expect(withLess(doc, null, at(' ofte'), { of: 'word', back: true })).toMatchObject({ from: at('møtes') })
    expect(withLess(doc, null, at('ofte'), { of: 'character', back: false })).toMatchObject({ to: at('fte') })
  })
})

describe('a suggestion that is sent', () => {
  const sent = (from: number, to: number, replacement: string) => {
    const whole = asSuggestion(doc, { from, to, replacement })
    return whole && `${doc.textBetween(whole.from, whole.to)} -> ${whole.replacement}`
  }

  it('stands at the words beside it when it only adds', () => {
    expect(sent(at(' ofte'), at(' ofte'), ' i Oslo')).toBe('møtes -> møtes i Oslo')
    expect(sent(at('ofte'), at('ofte'), 'svært ')).toBe('møtes ofte. -> møtes svært ofte.')
    expect(sent(1, 1, 'Hele ')).toBe('Gruppen -> Hele Gruppen')
    expect(sent(at('ppen'), at('ppen'), 'x')).toBe('Gruppen -> Gruxppen')
  })

  it('keeps the space that words would lose at its edges', () => {
    expect(sent(at('møtes'), at('ofte'), 'x ')).toBe('møtes ofte. -> x ofte.')
    expect(sent(at('møtes'), at(' ofte'), 'ses')).toBe('møtes -> ses')
    expect(sent(at(' '), at('møtes'), '')).toBe('Gruppen møtes -> Gruppenmøtes')
    // What is taken out takes its spaces along.
    expect(sent(at(' ofte'), at('.'), '')).toBe(' ofte -> ')
  })

  it('is nothing when nothing changes, and where there are no words to stand at', () => {
    expect(sent(at('møtes'), at(' ofte'), 'møtes')).toBeNull()
    const empty = doc.content.size - 1
    expect(asSuggestion(doc, { from: empty, to: empty, replacement: 'x' })).toBeNull()
    const noted = repairContent(content(paragraph(note('kilde'))))
    expect(asSuggestion(noted, { from: 2, to: 2, replacement: 'x' })).toBeNull()
  })
})

it('differs from the words in whole words only', () => {
  expect(changedWords('den gamle planen', 'den gamlere planen')).toEqual({
    start: 4,
    end: 9,
    inserted: 'gamlere',
  })
  expect(changedWords('møtes', 'møtes ofte')).toEqual({ start: 5, end: 5, inserted: ' ofte' })
  expect(changedWords('a a a', 'a a')).toMatchObject({ inserted: '' })
  expect(changedWords('etater.', 'etater og alle.')).toEqual({ start: 6, end: 6, inserted: ' og alle' })
  expect(changedWords('a 👍', 'a 👎')).toEqual({ start: 2, end: 4, inserted: '👎' })
  expect(changedWords('alt', '')).toEqual({ start: 0, end: 3, inserted: '' })
  expect(changedWords('likt', 'likt')).toMatchObject({ inserted: '' })
})

describe('suggesting instead of writing', () => {
  let told: unknown[]
  let state: EditorState
  const extension = suggesting({
    onSuggest: (whole) => told.push(whole),
    onTakeOut: (thing) => told.push(thing),
    onFormat: (format) => told.push(format),
    onPicture: (file) => told.push(file),
    onNot: (why) => told.push(why),
  })
  const [plugin] = (extension.config.addProseMirrorPlugins as () => EditorState['plugins'][number][])()
  const view = {
    get state() {
      return state
    },
    dispatch(transaction: Transaction) {
      const before = state
      state = state.applyTransaction(transaction).state
      plugin?.spec.view?.(view as EditorView).update?.(view as EditorView, before)
    },
  }
  const type = (words: string) =>
    plugin?.props.handleTextInput?.call(
      plugin,
      view as EditorView,
      state.selection.from,
      state.selection.to,
      words,
      () => state.tr,
    )
  const caret = (place: number) =>
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, place)))

  beforeEach(() => {
    told = []
    state = EditorState.create({ doc, schema: documentSchema(), plugins: plugin ? [plugin] : [] })
    view.dispatch(suggestFromNow(state, true))
  })
  afterEach(() => expect(state.doc.eq(doc)).toBe(true))

  it('sends what was typed once, when the caret goes elsewhere, and leaves the text as it is', async () => {
    caret(at(' ofte'))
    expect(type(' i')).toBe(true)
    expect(type(' Oslo')).toBe(true)
    caret(2)
    caret(3)
    await Promise.resolve()
    expect(told).toEqual([{ from: at('møtes'), to: at(' ofte'), replacement: 'møtes i Oslo' }])
  })

  it('sends it when suggesting is turned off, and then writes again', async () => {
    caret(at(' ofte'))
    type('!')
    view.dispatch(suggestFromNow(state, false))
    await Promise.resolve()
    expect(told).toHaveLength(1)
    expect(type('x')).toBe(false)
  })

  it('makes a suggestion of a format that words are given, and of nothing else beside it', async () => {
    const { bold, link } = documentSchema().marks
    if (!bold || !link) throw new Error('no marks')
    const words = [at('møtes'), at(' ofte')] as const
    view.dispatch(state.tr.addMark(...words, bold.create()))
    view.dispatch(state.tr.addMark(...words, link.create({ href: 'https://tvers.example' })))
    view.dispatch(state.tr.addMark(...words, bold.create()).insertText('x', 1))
    view.dispatch(state.tr.addMark(...words, bold.create()).addMark(...words, link.create({ href: 'x' })))
    view.dispatch(state.tr.addStoredMark(bold.create()))
    await Promise.resolve()
    const [from, to] = words
    expect(told).toEqual([
      { from, to, format: { look: 'bold', on: true } },
      { from, to, format: { href: 'https://tvers.example' } },
      'structure',
      'structure',
      'no-selection',
    ])
  })

  it('makes a suggestion of what lines become, and not of lines in another order', async () => {
    const { heading, bulletList } = documentSchema().nodes
    if (!heading || !bulletList) throw new Error('no nodes')
    caret(3)
    setBlockType(heading, { level: 2 })(state, view.dispatch)
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, 3, 30)))
    wrapInList(bulletList)(state, view.dispatch)
    const [first, second] = [state.doc.child(0), state.doc.child(1)]
    view.dispatch(state.tr.replaceWith(0, first.nodeSize + second.nodeSize, [second, first]))
    view.dispatch(
      state.tr.setBlockType(1, 1, heading, { level: 1 }).setBlockType(22, 22, heading, { level: 2 }),
    )
    await Promise.resolve()
    expect(told).toEqual([
      { from: 1, to: 20, format: { block: 'heading 2' } },
      { from: 1, to: 35, format: { block: 'bulletList' } },
      'structure',
      'structure',
    ])
  })

  it('lets nothing else change the text, and says so', async () => {
    view.dispatch(state.tr.insertText('x', 3))
    await Promise.resolve()
    expect(told).toEqual(['structure'])
  })
})
