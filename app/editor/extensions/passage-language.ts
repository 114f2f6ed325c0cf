import { Mark, type Editor } from '@tiptap/core'
import { passageLanguage, type PassageLanguage } from '../passage-language'

/** Words in another language than the rest of the text, so that they are read aloud and spelt as that (WCAG 3.1.2). */
export const passageLanguageMark = Mark.create({
  name: 'language',

  addAttributes: () => ({
    lang: {
      default: null,
      parseHTML: (element: HTMLElement) => passageLanguage(element.getAttribute('lang')),
    },
  }),

  parseHTML: () => [
    {
      tag: 'span[lang]',
      getAttrs: (element) => (passageLanguage(element.getAttribute('lang')) ? null : false),
    },
  ],

  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
})

/** The language that the selected words are marked with; null when they are in that of the text. */
export function selectedLanguage(editor: Editor): PassageLanguage | null {
  const { lang } = editor.getAttributes(editor.isActive('footnote') ? 'footnote' : 'language')
  return passageLanguage(lang)
}

/**
 * Marks the selected words, or what is typed next, as being in a language; null: in that of the text. Footnotes among them keep
 * theirs when it is of the words alone.
 */
export function setLanguage(
  editor: Editor,
  lang: PassageLanguage | null,
  of: 'words' | 'words and footnotes',
): void {
  const chain = editor.chain().focus()
  if (of !== 'words') chain.updateAttributes('footnote', { lang })
  if (of !== 'words' && editor.isActive('footnote')) return void chain.run()
  if (editor.state.selection.empty) chain.extendMarkRange('language')
  if (lang) chain.setMark('language', { lang }).run()
  else chain.unsetMark('language').run()
}
