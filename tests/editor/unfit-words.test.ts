import { TextSelection, type Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { unfitWords, type Unfit } from '~/editor/extensions/unfit-words'
import { pluginsOf, UndrawnEditor } from './undrawn-editor'

let asked: Unfit[]
let plugin: Plugin | undefined
let editor: UndrawnEditor
beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  const plugins = pluginsOf(unfitWords((unfit) => asked.push(unfit)))
  plugin = plugins[0]
  editor = new UndrawnEditor(plugins)
  editor.dispatch(editor.state.tr.setSelection(TextSelection.atEnd(editor.state.doc)))
})
afterEach(() => {
  editor.destroy()
  vi.useRealTimers()
})

const view = () => editor as unknown as EditorView

async function type(text: string): Promise<void> {
  for (const letter of text) {
    const { from, to } = editor.state.selection
    const taken = plugin?.props.handleTextInput?.call(plugin, view(), from, to, letter, () => editor.state.tr)
    if (!taken) editor.dispatch(editor.state.tr.insertText(letter))
    await vi.advanceTimersByTimeAsync(120)
  }
}

function press(key: string): boolean {
  const event = { key, ctrlKey: false, metaKey: false, isComposing: false } as KeyboardEvent
  return Boolean(plugin?.props.handleKeyDown?.call(plugin, view(), event))
}

const said = () => editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n')

it('asks nothing of a sentence that begins like a marking', async () => {
  await type('FORTROLIG RÅDGIVNING FOR OFRE')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(said()).toBe('FORTROLIG RÅDGIVNING FOR OFRE')
  expect(asked).toEqual([])
})

it('lets nothing of a marking or a number into the text before it is asked about', async () => {
  await type('Konto 68467038838 i DNB')
  expect(asked).toEqual([])
  expect(said()).toBe('Konto 6846703883')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(asked.map(({ kind }) => kind)).toEqual(['identity-number'])
})

it('keeps what was typed around a number, whatever the answer', async () => {
  await type('Konto 68467038838 i DNB')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(asked[0]?.typeOn?.(' nå')).toBe(true)
  asked[0]?.keep?.()
  expect(said()).toBe('Konto 68467038838 i DNB nå')
  await type(' 68467038838, ikke 10915596784.')
  await vi.advanceTimersByTimeAsync(1_000)
  asked.at(-1)?.remove()
  expect(said()).toBe('Konto 68467038838 i DNB nå 68467038838, ikke .')
})

it('asks about a marking when the caret leaves its line, and keeps the next line', async () => {
  await type('BEGRENSET')
  expect(asked).toEqual([])
  expect(press('Enter')).toBe(true)
  expect(asked.map(({ kind, keep }) => [kind, keep])).toEqual([['classified', null]])
  asked[0]?.typeOn?.('Neste')
  expect(said()).toBe('BEGRENSE')
  asked[0]?.remove()
  expect(said()).toBe('\nNeste')
  expect(editor.state.selection.from).toBe(editor.state.doc.content.size - 1)
})

it('asks about a marking when the caret is put elsewhere, and after a long pause', async () => {
  await type('Før HEMMELIG')
  editor.dispatch(editor.state.tr.split(5))
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toHaveLength(1)
  editor.dispatch(editor.state.tr.delete(1, editor.state.doc.content.size - 1))
  await type('HEMMELIG')
  editor.dispatch(editor.state.tr.setSelection(TextSelection.atStart(editor.state.doc)))
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toHaveLength(2)
  await type('!')
  expect(asked).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(3_000)
  expect(asked).toHaveLength(3)
})

it('is taken back by Backspace, without a question', async () => {
  await type('HEMMELIG ')
  for (let times = 0; times < 2; times++) expect(press('Backspace')).toBe(true)
  expect(press('Backspace')).toBe(false)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(said()).toBe('HEMMELI')
  expect(asked).toEqual([])
})

it('closes the question once what is typed on is no marking', async () => {
  await type('HEMMELIG')
  await vi.advanceTimersByTimeAsync(3_000)
  expect(asked[0]?.typeOn?.(' ')).toBe(true)
  expect(asked[0]?.typeOn?.('avtale')).toBe(false)
  expect(said()).toBe('HEMMELIG avtale')
})

it('stays where it belongs while somebody else writes above it', async () => {
  await type('HEMMELIG')
  const above = editor.state.schema.nodeFromJSON({
    type: 'paragraph',
    content: [{ type: 'text', text: 'Nytt.' }],
  })
  editor.dispatch(editor.state.tr.insert(0, above).setMeta(ySyncPluginKey, {}))
  press('Enter')
  asked[0]?.remove()
  expect(said()).toBe('Nytt.\n\n')
})
