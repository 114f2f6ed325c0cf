import { EditorState, TextSelection } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { expect, it } from 'vitest'
import { menuPlugin, openMenuIn, tellMenu, type Choice } from '~/editor/extensions/typed-menu'
import { blockMenu } from '~/editor/react/block-menu'
import { documentSchema } from '~/editor/schema'
import { content, paragraph } from './sample'

const run = () => undefined
const choices: Choice[] = ['Overskrift 1', 'Punktliste', 'Sett inn tabell'].map((label) => ({
  id: label,
  label,
  run,
}))

/** A text with the caret in its last block, and what is typed there. */
const slash = blockMenu('menu', choices)

function typing(...blocks: Parameters<typeof content>) {
  const doc = documentSchema().nodeFromJSON(content(...blocks))
  let state = EditorState.create({ doc, plugins: [menuPlugin(slash)] })
  state = state.apply(state.tr.setSelection(TextSelection.atEnd(doc)))
  return {
    type(words: string) {
      for (const letter of words) state = state.apply(state.tr.insertText(letter))
    },
    tell: (what: 'close' | 1 | -1) => void (state = state.apply(tellMenu(state.tr, slash, what))),
    change: (make: (tr: typeof state.tr) => typeof state.tr) => void (state = state.apply(make(state.tr))),
    open: () => openMenuIn(state, slash),
    names: () => openMenuIn(state, slash)?.choices?.map(({ label }) => label),
  }
}

it('opens where a slash is typed on an empty line, and follows what is typed behind it', () => {
  const text = typing(paragraph('Før.'), paragraph())
  text.type('/')
  expect(text.open()).toEqual({ from: 7, query: '', active: 0, choices })
  text.type('LIST')
  expect(text.open()?.query).toBe('LIST')
  expect(text.names()).toEqual(['Punktliste'])
  text.type('x')
  expect(text.open()).toBeNull()
})

it('stays away in the middle of words, in headings, and where others type', () => {
  const inWords = typing(paragraph('og'))
  inWords.type('/')
  expect(inWords.open()).toBeNull()
  const inHeading = typing({ type: 'heading', attrs: { level: 1 } })
  inHeading.type('/')
  expect(inHeading.open()).toBeNull()
  const byAnother = typing(paragraph())
  byAnother.change((tr) => tr.insertText('/').setMeta(ySyncPluginKey, { isChangeOrigin: true }))
  expect(byAnother.open()).toBeNull()
})

it('marks one choice after another, around the end, and the first again when other letters are typed', () => {
  const text = typing(paragraph())
  text.type('/')
  text.tell(-1)
  expect(text.open()?.active).toBe(2)
  text.tell(1)
  text.tell(1)
  expect(text.open()?.active).toBe(1)
  text.type('i')
  expect(text.open()?.active).toBe(0)
})

it('stays closed once it was closed, and closes when the caret leaves', () => {
  const text = typing(paragraph('Før.'), paragraph())
  text.type('/')
  text.tell('close')
  text.type('p')
  expect(text.open()).toBeNull()
  const left = typing(paragraph('Før.'), paragraph())
  left.type('/')
  left.change((tr) => tr.setSelection(TextSelection.create(tr.doc, 2)))
  expect(left.open()).toBeNull()
})
