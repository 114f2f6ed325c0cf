import { Extension, type Editor } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { EditorProps } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

/** Something that the menu offers. */
export type BlockChoice = { id: string; label: string; run: (editor: Editor) => void }

/** The menu while it is open: where its slash stands, what is typed behind it, and which choice is marked. */
export type OpenMenu = { from: number; query: string; active: number }

type Menu = { id: string; choices: readonly BlockChoice[] }

const menuKey = new PluginKey<OpenMenu | null>('blockMenu')

/** The choices whose names hold what is typed. */
export function fitting(choices: readonly BlockChoice[], query: string): BlockChoice[] {
  return choices.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()))
}

/** The menu as it is open, or null. */
export function openMenuIn(state: EditorState): OpenMenu | null {
  return menuKey.getState(state) ?? null
}

/** The id of a choice's element, which the text names as the marked one. */
export function choiceId(menuId: string, choice: BlockChoice | undefined): string {
  return `${menuId}-${choice?.id ?? ''}`
}

/** Takes away the slash and what is typed behind it, and does what was chosen. */
export function choose(editor: Editor, choice: BlockChoice): void {
  const open = openMenuIn(editor.state)
  if (!open) return
  const to = open.from + 1 + open.query.length
  editor.chain().focus().deleteRange({ from: open.from, to }).run()
  choice.run(editor)
}

/** Opens a menu of blocks where a slash is typed on an empty line. The menu is drawn elsewhere; its keys are the text's. */
export function blockMenu(menu: Menu) {
  return Extension.create({
    name: 'blockMenu',
    priority: 1200,
    addProseMirrorPlugins() {
      const { editor } = this
      return [
        menuPlugin(menu, {
          handleKeyDown: (_, { key }) => handle(editor, key, menu.choices),
          handleDOMEvents: { blur: () => close(editor) },
          attributes: (state) => attributesFor(state, menu),
        }),
      ]
    },
  })
}

/** Knows whether the menu is open, with what typed behind the slash and which choice marked. */
export function menuPlugin({ choices }: Menu, props: EditorProps = {}) {
  return new Plugin<OpenMenu | null>({
    key: menuKey,
    state: {
      init: () => null,
      apply: (transaction, before, _, state) => next(transaction, before, state, choices),
    },
    props,
  })
}

/** Marks the choice below (1) or above (-1), or closes the menu. */
export function tellMenu(transaction: Transaction, what: 'close' | 1 | -1): Transaction {
  return transaction.setMeta(menuKey, what)
}

function next(
  transaction: Transaction,
  before: OpenMenu | null,
  state: EditorState,
  choices: readonly BlockChoice[],
): OpenMenu | null {
  const told: unknown = transaction.getMeta(menuKey)
  const slash = slashBeforeCaret(state)
  if (told === 'close' || !slash) return null
  const count = fitting(choices, slash.query).length
  if (count === 0) return null
  if (!before) {
    const isTyped = transaction.docChanged && transaction.getMeta(ySyncPluginKey) === undefined
    return isTyped && slash.query === '' ? { ...slash, active: 0 } : null
  }
  if (!transaction.docChanged && before.from !== slash.from) return null
  const active = before.query === slash.query ? before.active : 0
  return { ...slash, active: (active + (typeof told === 'number' ? told : 0) + count) % count }
}

/** A line that holds a slash, letters behind it, and the caret. */
function slashBeforeCaret({ selection }: EditorState): Pick<OpenMenu, 'from' | 'query'> | null {
  const { $from, empty } = selection
  if (!empty || $from.parent.type.name !== 'paragraph') return null
  const typed = $from.parent.textBetween(0, $from.parentOffset, undefined, '\uFFFC')
  const query = /^\/([\p{L}\p{N}]{0,20})$/u.exec(typed)?.[1]
  return query === undefined ? null : { from: $from.start(), query }
}

function handle(editor: Editor, key: string, choices: readonly BlockChoice[]): boolean {
  const open = openMenuIn(editor.state)
  if (!open) return false
  if (key === 'Escape') return close(editor) || true
  if (key === 'ArrowDown' || key === 'ArrowUp') return tell(editor, key === 'ArrowDown' ? 1 : -1)
  if (key !== 'Enter' && key !== 'Tab') return false
  const choice = fitting(choices, open.query)[open.active]
  if (choice) choose(editor, choice)
  return true
}

function close(editor: Editor): boolean {
  if (openMenuIn(editor.state)) tell(editor, 'close')
  return false
}

function tell(editor: Editor, what: 'close' | 1 | -1): boolean {
  editor.view.dispatch(tellMenu(editor.state.tr, what))
  return true
}

function attributesFor(state: EditorState, { id, choices }: Menu): Record<string, string> {
  const open = openMenuIn(state)
  if (!open) return {}
  const marked = fitting(choices, open.query)[open.active]
  return { 'aria-haspopup': 'listbox', 'aria-controls': id, 'aria-activedescendant': choiceId(id, marked) }
}
