import { Extension } from '@tiptap/core'

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
      'Mod-Alt-m': ways.toComment,
      'Mod-Shift-e': ways.toSuggesting,
      'Mod-Shift-h': ways.toFind,
    }),
  })
}
