import { Extension, type Editor } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { EditorProps } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

/** Something that a menu offers; `note` tells choices with the same name apart. */
export type Choice = { id: string; label: string; note?: string | undefined; run: (editor: Editor) => void }

/** The menu while it is open: where its sign stands, what is typed behind it, what fits, and which choice is marked. */
export type OpenMenu = { from: number; query: string; active: number; choices: readonly Choice[] | null }

export type Menu = {
  /** Names the menu among those of an editor. */
  name: string
  /** The id of its list. */
  id: string
  /** The sign that opens it. */
  sign: string
  /** What is typed behind the sign, from the words before the caret; null where the menu does not belong. */
  typed: (before: string, block: string) => string | null
  /** What fits what is typed; null while that is not known. */
  choices: (query: string) => readonly Choice[] | null
  /** Finds out what fits, and says when it is known. */
  ask?: (query: string, known: () => void) => void
}

/** Told to a menu: to close, to mark the choice below (1) or above (-1), or that its choices are known now. */
export type Told = 'close' | 'known' | 1 | -1

/** The choices whose names hold what is typed. */
export function fitting(choices: readonly Choice[], query: string): Choice[] {
  const words = query.toLowerCase()
  return choices.filter(({ label, note = '' }) => `${label} ${note}`.toLowerCase().includes(words))
}

/** The menu as it is open, or null. */
export function openMenuIn(state: EditorState, { name }: Pick<Menu, 'name'>): OpenMenu | null {
  return keyOf(name).getState(state) ?? null
}

/** The id of a choice's element, which the text names as the marked one. */
export function choiceId(menuId: string, choice: Choice | undefined): string {
  return `${menuId}-${choice?.id ?? ''}`
}

/** Takes away the sign and what is typed behind it, and does what was chosen. */
export function choose(editor: Editor, menu: Menu, choice: Choice): void {
  const open = openMenuIn(editor.state, menu)
  if (!open) return
  const to = open.from + menu.sign.length + open.query.length
  editor.chain().focus().deleteRange({ from: open.from, to }).run()
  choice.run(editor)
}

/** Opens a menu where its sign is typed. The menu is drawn elsewhere; its keys are the text's. */
export function typedMenu(menu: Menu) {
  return Extension.create({
    name: menu.name,
    priority: 1200,
    addProseMirrorPlugins() {
      const { editor } = this
      return [
        menuPlugin(menu, {
          handleKeyDown: (_, { key }) => handle(editor, key, menu),
          handleDOMEvents: { blur: () => close(editor, menu) },
          attributes: (state) => attributesFor(state, menu),
        }),
      ]
    },
  })
}

/** Knows whether the menu is open, with what typed behind the sign and which choice marked. */
export function menuPlugin(menu: Menu, props: EditorProps = {}) {
  const key = keyOf(menu.name)
  return new Plugin<OpenMenu | null>({
    key,
    state: {
      init: () => null,
      apply: (transaction, before, _, state) => next(transaction, before, state, menu),
    },
    props,
    view: () => ({
      update(view) {
        const open = key.getState(view.state)
        if (open?.choices !== null) return
        menu.ask?.(open.query, () => {
          if (!view.isDestroyed) view.dispatch(tellMenu(view.state.tr, menu, 'known'))
        })
      },
    }),
  })
}

/** Tells the menu something. */
export function tellMenu(transaction: Transaction, { name }: Pick<Menu, 'name'>, what: Told): Transaction {
  return transaction.setMeta(keyOf(name), what)
}

const keys = new Map<string, PluginKey<OpenMenu | null>>()

/** Plugins of one name share a key, in every editor. */
function keyOf(name: string): PluginKey<OpenMenu | null> {
  const key = keys.get(name) ?? new PluginKey<OpenMenu | null>(name)
  keys.set(name, key)
  return key
}

function next(
  transaction: Transaction,
  before: OpenMenu | null,
  state: EditorState,
  menu: Menu,
): OpenMenu | null {
  const told: Told | undefined = transaction.getMeta(keyOf(menu.name))
  const place = signBeforeCaret(state, menu)
  if (told === 'close' || !place) return null
  if (!before) {
    const isTyped = transaction.docChanged && transaction.getMeta(ySyncPluginKey) === undefined
    if (!isTyped || place.query !== '') return null
  } else if (!transaction.docChanged && before.from !== place.from) return null
  const choices = menu.choices(place.query)
  if (choices === null) return { ...place, choices, active: 0 }
  if (choices.length === 0) return null
  const active = before?.query === place.query ? before.active : 0
  const step = typeof told === 'number' ? told : 0
  return { ...place, choices, active: (active + step + choices.length) % choices.length }
}

function signBeforeCaret({ selection }: EditorState, menu: Menu): Pick<OpenMenu, 'from' | 'query'> | null {
  const { $from, empty } = selection
  if (!empty || !$from.parent.isTextblock) return null
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\uFFFC')
  const query = menu.typed(before, $from.parent.type.name)
  return query === null ? null : { from: $from.pos - query.length - menu.sign.length, query }
}

function handle(editor: Editor, key: string, menu: Menu): boolean {
  const open = openMenuIn(editor.state, menu)
  if (!open) return false
  if (key === 'Escape') return close(editor, menu) || true
  if (key === 'ArrowDown' || key === 'ArrowUp') return tell(editor, menu, key === 'ArrowDown' ? 1 : -1)
  const choice = open.choices?.[open.active]
  if (!choice || (key !== 'Enter' && key !== 'Tab')) return false
  choose(editor, menu, choice)
  return true
}

function close(editor: Editor, menu: Menu): boolean {
  if (openMenuIn(editor.state, menu)) tell(editor, menu, 'close')
  return false
}

function tell(editor: Editor, menu: Menu, what: Told): boolean {
  editor.view.dispatch(tellMenu(editor.state.tr, menu, what))
  return true
}

function attributesFor(state: EditorState, menu: Menu): Record<string, string> {
  const open = openMenuIn(state, menu)
  if (!open?.choices) return {}
  const marked = choiceId(menu.id, open.choices[open.active])
  return { 'aria-haspopup': 'listbox', 'aria-controls': menu.id, 'aria-activedescendant': marked }
}
