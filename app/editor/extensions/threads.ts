import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import { DecorationSet, type EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { Whereabouts } from '../moved/whereabouts'
import {
  drawnThreads,
  idOf,
  type Shared,
  type ShownThreads,
  type Thread,
  type ThreadWords,
} from './drawn-threads'
import { Remade } from './remade'

/** `loose` are the threads that are looked for with whatever others write: words that are gone, found by what they say, or written at. */
type Marks = ShownThreads & { decorations: DecorationSet; loose: ReadonlySet<string> }

const threadsKey = new PluginKey<Marks>('threads')
const moreToCome = 'more threads to come'
const movedHere = 'words have moved'

/** A transaction's mark that says: these threads are to be shown from now on; with `more`, others follow at once. */
export function showThreads(state: EditorState, shown: ShownThreads, more = false) {
  return state.tr.setMeta(threadsKey, shown).setMeta(moreToCome, more).setMeta('addToHistory', false)
}

/** What a transaction says of which threads are shown: that others follow at once, that these are all, or nothing. */
export function threadsShown(transaction: Transaction): 'more' | 'all' | null {
  if (transaction.getMeta(threadsKey) === undefined) return null
  return transaction.getMeta(moreToCome) === true ? 'more' : 'all'
}

/** The id of the thread whose words the caret stands in, or `null`; of several the one that is chosen already. */
export function threadAtCaret(state: EditorState, chosen: string | null): string | null {
  const { selection } = state
  const { from, empty } = selection
  // What is selected as a whole is where the keyboard is, as much as a caret.
  const to = selection instanceof NodeSelection ? selection.to : from
  const isAt = empty || selection instanceof NodeSelection
  const found = isAt ? threadsKey.getState(state)?.decorations.find(from, to) : undefined
  const ids = found?.map(idOf) ?? []
  return chosen !== null && ids.includes(chosen) ? chosen : (ids.at(-1) ?? null)
}

/** Marks the words of open threads. The marks are drawn over the text and are no part of it. */
export function threadMarks(doc: Y.Doc, words: ThreadWords) {
  return Extension.create({
    name: 'threadMarks',
    addProseMirrorPlugins() {
      const remade = new Remade(doc)
      const whereabouts = new Whereabouts()
      const shared: Shared = { doc, runs: () => remade.runs(), whereabouts }
      const plugin = new Plugin<Marks>({
        key: threadsKey,
        view: (view) => ({ destroy: listen(view, shared, remade) }),
        state: {
          init: () => ({ threads: [], activeId: null, decorations: DecorationSet.empty, loose: new Set() }),
          apply(transaction, marks) {
            const shown: ShownThreads | undefined = transaction.getMeta(threadsKey)
            if (shown) return shownAnew(shared, transaction, marks, shown, words)
            if (transaction.getMeta(movedHere) === true)
              return markedAnew(shared, transaction, marks, marks.loose, words)
            if (!transaction.docChanged) return marks
            const ids = touched(transaction, marks)
            const moved = {
              ...marks,
              decorations: marks.decorations.map(transaction.mapping, transaction.doc, {
                // What cannot be moved along is found anew: the library replaces a whole text to mend one line of it.
                onRemove: (spec) => ids.add(idOf({ spec })),
              }),
            }
            // The editor is ahead of the shared text only while a person's own change is on its way to it.
            if (transaction.getMeta(ySyncPluginKey) === undefined) return { ...moved, loose: ids }
            const where = remade.take()
            if (where === 'all') return marksOf(shared, transaction.doc, marks, words)
            for (const { from, to } of where)
              for (const found of moved.decorations.find(from, to)) ids.add(idOf(found))
            return markedAnew(shared, transaction, moved, ids, words)
          },
        },
        props: { decorations: (state) => threadsKey.getState(state)?.decorations },
      })
      return [plugin]
    },
  })
}

/** Follows the text from now on. @returns what ends it */
function listen(view: EditorView, { doc, whereabouts }: Shared, remade: Remade): () => void {
  let isOver = false
  const note = (change: Y.Transaction) => {
    const known = whereabouts.count
    whereabouts.note(change)
    const isOwn = change.origin === ySyncPluginKey
    // The editor let go of the marks of what was moved before it had told the shared text, and is told nothing more itself.
    if (isOwn && whereabouts.count > known) queueMicrotask(drawAnew)
  }
  const drawAnew = () => {
    if (isOver) return
    const { tr: transaction } = view.state
    view.dispatch(transaction.setMeta(movedHere, true).setMeta('addToHistory', false))
  }
  const stop = remade.listen()
  // Before the editor is told of a change, and draws what it finds.
  doc.on('beforeObserverCalls', note)
  return () => {
    isOver = true
    stop()
    doc.off('beforeObserverCalls', note)
  }
}

/** Draws all threads. */
function marksOf(shared: Shared, text: Node, shown: ShownThreads, words: ThreadWords): Marks {
  const { threads, activeId } = shown
  const { decorations, loose } = drawnThreads(shared, text, shown, words)
  return { threads, activeId, decorations: DecorationSet.create(text, decorations), loose }
}

/** Draws those that are other than they were: a long text has thousands, and one is activated with each click. */
function shownAnew(
  shared: Shared,
  transaction: Transaction,
  marks: Marks,
  shown: ShownThreads,
  words: ThreadWords,
): Marks {
  if (transaction.docChanged) return marksOf(shared, transaction.doc, shown, words)
  const ids = differing(marks, shown)
  const others = [...marks.loose].filter((id) => !ids.has(id))
  const drawn = markedAnew(shared, transaction, { ...marks, ...shown }, ids, words)
  return { ...drawn, loose: new Set([...others, ...(ids.size ? drawn.loose : [])]) }
}

/** The threads that are drawn otherwise than they were, that are new, and that are gone. */
function differing(before: ShownThreads, after: ShownThreads): Set<string> {
  const left = new Map(before.threads.map((thread) => [thread.id, thread]))
  const ids = new Set<string>()
  for (const thread of after.threads) {
    const known = left.get(thread.id)
    left.delete(thread.id)
    if (!known || !looksTheSame(known, thread)) ids.add(thread.id)
  }
  for (const id of left.keys()) ids.add(id)
  if (before.activeId !== after.activeId)
    for (const id of [before.activeId, after.activeId]) if (id !== null) ids.add(id)
  return ids
}

function looksTheSame(one: Thread, other: Thread): boolean {
  return (
    one.kind === other.kind &&
    one.replacement === other.replacement &&
    one.format === other.format &&
    one.resolved === other.resolved &&
    one.anchor.from === other.anchor.from &&
    one.anchor.to === other.anchor.to &&
    one.anchor.quote === other.anchor.quote &&
    one.anchor.thing === other.anchor.thing
  )
}

/** The threads whose words stood in a block that was written in, and those that may stand anywhere. */
function touched({ before, mapping }: Transaction, { decorations, loose }: Marks): Set<string> {
  const ids = new Set(loose)
  mapping.maps.forEach((map, step) => {
    const back = new Mapping(mapping.maps.slice(0, step)).invert()
    map.forEach((from, to) => {
      const block = blockAround(before, back.map(from, -1), back.map(to, 1))
      for (const found of decorations.find(block.from, block.to)) ids.add(idOf(found))
    })
  })
  return ids
}

/** From where the block begins that a stretch begins in, to where the one that it ends in does. */
function blockAround(text: Node, from: number, to: number): { from: number; to: number } {
  const [first, last] = [text.resolve(from), text.resolve(to)]
  return { from: first.depth ? first.before(1) : from, to: last.depth ? last.after(1) : to }
}

/** Draws some of the threads anew; the others are where they were, beside what has been written. */
function markedAnew(
  shared: Shared,
  { doc: text }: Transaction,
  marks: Marks,
  ids: ReadonlySet<string>,
  words: ThreadWords,
): Marks {
  if (!ids.size) return marks
  const threads = marks.threads.filter(({ id }) => ids.has(id))
  const { decorations, loose } = drawnThreads(shared, text, { threads, activeId: marks.activeId }, words)
  const old = marks.decorations.find(undefined, undefined, (spec) => ids.has(idOf({ spec })))
  // The library loses the frame of a block that is given to it behind one that stands further down.
  const inOrder = decorations.sort((one, other) => one.from - other.from)
  return { ...marks, decorations: marks.decorations.remove(old).add(text, inOrder), loose }
}
