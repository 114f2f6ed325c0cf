import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { footnoteLanguage, footnoteText } from './footnote'

const listKey = new PluginKey<DecorationSet>('footnoteList')

/** Lists the footnotes below the text, for all who read it. The list is drawn and no part of the text. */
export function footnoteList(title: string) {
  return Extension.create({
    name: 'footnoteList',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key: listKey,
        state: {
          init: (_, { doc }) => listed(doc, title),
          apply: ({ docChanged, doc }, before) => (docChanged ? listed(doc, title) : before),
        },
        props: { decorations: (state) => listKey.getState(state) },
      }),
    ],
  })
}

function listed(doc: Node, title: string): DecorationSet {
  const notes = notesIn(doc)
  if (!notes.length) return DecorationSet.empty
  // A list with the same key is left as it is drawn.
  const key = `footnotes ${JSON.stringify(notes)}`
  return DecorationSet.create(doc, [
    Decoration.widget(doc.content.size, () => listOf(notes, title), { side: 1, key }),
  ])
}

type Note = { text: string; lang: string | null }

function notesIn(doc: Node): Note[] {
  const notes: Note[] = []
  doc.descendants((node) => {
    if (node.type.name === 'footnote')
      notes.push({ text: footnoteText(node.attrs), lang: footnoteLanguage(node.attrs) })
  })
  return notes
}

function listOf(notes: readonly Note[], title: string): HTMLElement {
  const section = document.createElement('section')
  section.className = 'tv-footnotes'
  section.contentEditable = 'false'
  section.setAttribute('aria-label', title)
  const list = document.createElement('ol')
  for (const { text, lang } of notes) {
    const item = document.createElement('li')
    item.textContent = text
    if (lang) item.lang = lang
    list.append(item)
  }
  section.append(list)
  return section
}
