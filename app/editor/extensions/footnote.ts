import { Node, type Editor } from '@tiptap/core'
import { passageLanguage, type PassageLanguage } from '../passage-language'

export const longestFootnote = 2000

/** The words of a footnote, read from a document that anybody may have written: one paragraph. */
export function footnoteText(raw: Record<string, unknown>): string {
  return typeof raw.text === 'string' ? raw.text.replace(/\s+/g, ' ').trim().slice(0, longestFootnote) : ''
}

/** The language of a footnote's words, where it is another than that of the text. */
export function footnoteLanguage(raw: Record<string, unknown>): PassageLanguage | null {
  return passageLanguage(raw.lang)
}

/** A footnote in its place, where a line is told as bare words. */
export function footnoteWords(raw: Record<string, unknown>): string {
  return ` [${footnoteText(raw)}]`
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
    // A mark of the words around it is not kept with a note: the shared text holds marks of words alone.
    lang: {
      default: null,
      parseHTML: (element: HTMLElement) => passageLanguage(element.getAttribute('lang')),
      renderHTML: (raw: Record<string, unknown>) => {
        const lang = footnoteLanguage(raw)
        return lang ? { lang } : {}
      },
    },
  }),

  parseHTML: () => [{ tag: 'sup[data-footnote]' }],

  renderHTML: ({ HTMLAttributes }) => ['sup', HTMLAttributes],

  renderText: ({ node }) => footnoteWords(node.attrs),
})

/** The words of the selected footnote; null when none is selected. */
export function selectedFootnote(editor: Editor): string | null {
  return editor.isActive('footnote') ? footnoteText(editor.getAttributes('footnote')) : null
}
