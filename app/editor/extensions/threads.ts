import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { anchoredWords, positionsOf, textOf, type Anchor } from '../anchors'
import { changedWords } from '../changed-words'
import { textRuns } from '../text-runs'

/** A comment thread or a suggestion of wording beside the text. */
export type Thread = {
  id: string
  anchor: Anchor
  kind: 'comment' | 'suggestion'
  replacement?: string | undefined
  resolved: boolean
}
export type ShownThreads = { threads: readonly Thread[]; activeId: string | null }
/** How the words that somebody suggests are called, for those who hear the page. */
export type ThreadWords = { inserted: string }

type Marks = ShownThreads & { decorations: DecorationSet }

const threadsKey = new PluginKey<Marks>('threads')

/** A transaction's mark that says: these threads are to be shown from now on. */
export function showThreads(state: EditorState, shown: ShownThreads) {
  return state.tr.setMeta(threadsKey, shown).setMeta('addToHistory', false)
}

/** The id of the thread whose words the caret stands in, or `null`. */
export function threadAtCaret(state: EditorState): string | null {
  const { from, empty } = state.selection
  const found = empty ? threadsKey.getState(state)?.decorations.find(from, from) : undefined
  const spec: { id?: unknown } | undefined = found?.at(-1)?.spec
  return typeof spec?.id === 'string' ? spec.id : null
}

/** Marks the words of open threads. The marks are drawn over the text and are no part of it. */
export function threadMarks(doc: Y.Doc, words: ThreadWords) {
  return Extension.create({
    name: 'threadMarks',
    addProseMirrorPlugins: () => [
      new Plugin<Marks>({
        key: threadsKey,
        state: {
          init: () => ({ threads: [], activeId: null, decorations: DecorationSet.empty }),
          apply(transaction, marks, _, state) {
            const shown: ShownThreads | undefined = transaction.getMeta(threadsKey)
            // The shared text is ahead of the editor only while a person's own change is on its way to it.
            if (shown || transaction.getMeta(ySyncPluginKey) !== undefined) {
              const { threads, activeId } = shown ?? marks
              return { threads, activeId, decorations: marksOf(doc, state, { threads, activeId }, words) }
            }
            if (!transaction.docChanged) return marks
            return { ...marks, decorations: marks.decorations.map(transaction.mapping, transaction.doc) }
          },
        },
        props: { decorations: (state) => threadsKey.getState(state)?.decorations },
      }),
    ],
  })
}

function marksOf(doc: Y.Doc, state: EditorState, shown: ShownThreads, words: ThreadWords): DecorationSet {
  const runs = textRuns(doc)
  const decorations = shown.threads
    .filter(({ id, resolved }) => !resolved || id === shown.activeId)
    .flatMap((thread) => {
      const found = anchoredWords(doc, thread.anchor, runs)
      const place = positionsOf(found)
      if (!found || !place || place.to > state.doc.content.size) return []
      const suggests = thread.kind === 'suggestion' && found.whole && thread.replacement !== undefined
      return drawn(
        thread,
        suggests ? changedAt(place, textOf(found.segments), thread) : place,
        suggests,
        thread.id === shown.activeId,
        words,
      )
    })
  return DecorationSet.create(state.doc, decorations)
}

/** Only what differs is drawn, where the words stand in one line: a place for each letter. */
function changedAt(place: Place, words: string, { replacement = '' }: Thread): Place {
  if (words.length !== place.to - place.from) return place
  const { start, end, inserted } = changedWords(words, replacement)
  return { from: place.from + start, to: place.from + end, inserted }
}

type Place = { from: number; to: number; inserted?: string }

function drawn(
  { id, replacement = '' }: Thread,
  { from, to, inserted = replacement }: Place,
  suggests: boolean,
  active: boolean,
  words: ThreadWords,
): Decoration[] {
  const state = active ? ' tv-thread-active' : ''
  const attributes = { class: `tv-thread${state}`, 'data-thread': id }
  if (!suggests) return [Decoration.inline(from, to, { ...attributes, nodeName: 'span' }, { id })]
  const insertion = () => insertionOf(id, inserted, `tv-thread-inserted${state}`, words)
  if (inserted === '') return [Decoration.inline(from, to, { ...attributes, nodeName: 'del' }, { id })]
  return [
    Decoration.inline(from, to, { ...attributes, nodeName: 'del' }, { id }),
    Decoration.widget(to, insertion, { side: 1, marks: [], id, key: `${id} ${active} ${inserted}` }),
  ]
}

function insertionOf(id: string, replacement: string, className: string, words: ThreadWords): HTMLElement {
  const insertion = document.createElement('ins')
  insertion.className = className
  insertion.dataset.thread = id
  insertion.contentEditable = 'false'
  insertion.setAttribute('aria-label', `${words.inserted}: ${replacement}`)
  insertion.setAttribute('role', 'insertion')
  insertion.textContent = replacement
  return insertion
}
