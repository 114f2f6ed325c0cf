import { Node, type Editor } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'

export const longestFootnote = 2000

/** The words of a footnote, read from a document that anybody may have written: one paragraph. */
export function footnoteText(raw: Record<string, unknown>): string {
  return typeof raw.text === 'string' ? raw.text.replace(/\s+/g, ' ').trim().slice(0, longestFootnote) : ''
}

/** What stands for a footnote or a line break where a block is told as bare words. */
export function leafWords(leaf: DocumentNode): string {
  return leaf.type.name === 'footnote' ? ` [${footnoteText(leaf.attrs)}]` : ' '
}

/**
 * A footnote: a mark in a line that holds the note's words. Its number is its place among the others and stands nowhere:
 * two people can add notes at the same time, and both are counted.
 */
export const footnoteNode = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,

  addAttributes: () => ({
    text: {
      default: '',
      parseHTML: (element: HTMLElement) => element.dataset.footnote ?? '',
      renderHTML: ({ text }: Record<string, unknown>) => ({ 'data-footnote': String(text) }),
    },
  }),

  parseHTML: () => [{ tag: 'sup[data-footnote]' }],

  renderHTML: ({ HTMLAttributes }) => ['sup', HTMLAttributes],

  renderText: ({ node }) => leafWords(node),
})

/** The words of the selected footnote; null when none is selected. */
export function selectedFootnote(editor: Editor): string | null {
  return editor.isActive('footnote') ? footnoteText(editor.getAttributes('footnote')) : null
}
