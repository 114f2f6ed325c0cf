import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/** Keys that lead out of the text: to the tools above it, to a comment on the selected words, to suggesting instead of writing, and to finding words. */
export function waysOut(ways: {
  toTools: () => boolean
  toComment: () => boolean
  toSuggesting: () => boolean
  toFind: () => boolean
}) {
  return Extension.create({
    name: 'waysOut',
    priority: 1500,
    addKeyboardShortcuts: () => ({
      'Alt-F10': ways.toTools,
      'Mod-Shift-e': ways.toSuggesting,
      'Mod-Shift-h': ways.toFind,
    }),
    addProseMirrorPlugins: () => [
      new Plugin({ props: { handleKeyDown: (_, event) => isToComment(event) && ways.toComment() } }),
    ],
  })
}

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/**
 * Ctrl + Alt + M, or Cmd + Option + M. A keyboard with AltGr sends Ctrl and Alt for it, and with them another letter (`µ` on a
 * Norwegian one), which a keymap takes for something that is typed: it is known by the place of the key.
 */
export function isToComment({ key, code, altKey, ctrlKey, metaKey, shiftKey }: Key): boolean {
  return altKey && ctrlKey !== metaKey && !shiftKey && (code === 'KeyM' || key.toLowerCase() === 'm')
}
