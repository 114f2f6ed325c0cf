import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { changesNumbering, numberingIn } from '../extensions/numbers'
import { tableOfContentsNode } from '../extensions/table-of-contents'
import { countedIn } from '../numbering'
import { namedHeading } from '../render/headings'

type ContentsWords = { contents: string; contentsEmpty: string }
type Heading = { text: string; level: number; number: string | null }

/** The table of contents as the editor shows it: kept up with the headings, each of which leads to its place. */
export function shownContents(words: ContentsWords) {
  return tableOfContentsNode.extend({
    addNodeView() {
      return ({ editor }) => {
        const dom = document.createElement('nav')
        dom.className = 'tv-contents'
        dom.contentEditable = 'false'
        dom.setAttribute('aria-label', words.contents)
        let drawn = ''
        const draw = () => {
          const headings = headingsIn(editor)
          const now = JSON.stringify(headings)
          if (now === drawn) return
          drawn = now
          dom.replaceChildren(title(words.contents), list(editor, headings, words.contentsEmpty))
        }
        draw()
        const drawNumbers = ({ transaction }: { transaction: Transaction }) => {
          if (changesNumbering(transaction)) draw()
        }
        editor.on('update', draw)
        editor.on('transaction', drawNumbers)
        return {
          dom,
          stopEvent: ({ target }) => target instanceof Element && target.closest('button') !== null,
          ignoreMutation: () => true,
          destroy: () => {
            editor.off('update', draw)
            editor.off('transaction', drawNumbers)
          },
        }
      }
    },
  })
}

function headingsIn({ state }: Editor): Heading[] {
  const headings: Heading[] = []
  const numbers = new Map(countedIn(state.doc, numberingIn(state)).map(({ at, number }) => [at, number]))
  state.doc.descendants(({ type, textContent, attrs }, at) => {
    if (type.name !== 'heading') return true
    headings.push({ text: textContent, level: Number(attrs.level), number: numbers.get(at) ?? null })
    return false
  })
  return headings.filter(({ text }) => text.trim() !== '')
}

function title(words: string): HTMLElement {
  const line = document.createElement('p')
  line.className = 'tv-contents-title'
  line.textContent = words
  return line
}

function list(editor: Editor, headings: readonly Heading[], empty: string): HTMLElement {
  if (!headings.length) {
    const line = document.createElement('p')
    line.textContent = empty
    return line
  }
  const entries = document.createElement('ul')
  headings.forEach((heading, at) => {
    const entry = document.createElement('li')
    entry.dataset.level = String(heading.level)
    const way = document.createElement('button')
    way.type = 'button'
    way.textContent = namedHeading(heading)
    way.addEventListener('click', () => goTo(editor, at))
    entry.append(way)
    entries.append(entry)
  })
  return entries
}

function goTo(editor: Editor, wanted: number): void {
  let nth = -1
  editor.state.doc.descendants((node, place) => {
    if (node.type.name !== 'heading' || node.textContent.trim() === '') return true
    nth += 1
    if (nth === wanted)
      editor
        .chain()
        .focus()
        .setTextSelection(place + 1)
        .scrollIntoView()
        .run()
    return false
  })
}
