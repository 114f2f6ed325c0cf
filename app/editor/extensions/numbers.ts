import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { countedIn, type Counted, type Numbering } from '../numbering'

type Numbers = { numbering: Numbering; counted: readonly Counted[]; drawn: DecorationSet }

const numbersKey = new PluginKey<Numbers>('numbers')

/** A transaction's mark that says: this is numbered from now on. */
export function showNumbers(state: EditorState, numbering: Numbering): Transaction {
  return state.tr.setMeta(numbersKey, numbering).setMeta('addToHistory', false)
}

/** What of the text is numbered where it is shown. */
export function numberingIn(state: EditorState): Numbering {
  return numbersKey.getState(state)?.numbering ?? 'none'
}

/** Whether a transaction says that something else is numbered from now on. */
export function changesNumbering(transaction: Transaction): boolean {
  return transaction.getMeta(numbersKey) !== undefined
}

/** Draws the numbers of headings and paragraphs over the text. They are no part of it. */
export const numbers = Extension.create({
  name: 'numbers',
  addProseMirrorPlugins: () => [
    new Plugin<Numbers>({
      key: numbersKey,
      state: {
        init: () => ({ numbering: 'none', counted: [], drawn: DecorationSet.empty }),
        apply(transaction, before) {
          const told: Numbering | undefined = transaction.getMeta(numbersKey)
          if (told === undefined && (before.numbering === 'none' || !transaction.docChanged)) return before
          return numbersOf(transaction, told ?? before.numbering, before)
        },
      },
      props: { decorations: (state) => numbersKey.getState(state)?.drawn },
    }),
  ],
})

function numbersOf({ doc, mapping }: Transaction, numbering: Numbering, before: Numbers): Numbers {
  const counted = countedIn(doc, numbering)
  // Writing within a block moves the numbers after it and changes none: that is nearly every stroke of a key.
  if (numbering === before.numbering && areSame(counted, before.counted)) {
    const drawn = before.drawn.map(mapping, doc)
    if (drawn.find().length === counted.length) return { numbering, counted, drawn }
  }
  return { numbering, counted, drawn: drawnOver(doc, counted) }
}

function areSame(now: readonly Counted[], before: readonly Counted[]): boolean {
  return (
    now.length === before.length &&
    now.every(({ number, kind }, at) => number === before[at]?.number && kind === before[at]?.kind)
  )
}

function drawnOver(doc: Node, counted: readonly Counted[]): DecorationSet {
  return DecorationSet.create(
    doc,
    counted.map(({ node, at, kind, number }) =>
      Decoration.node(at, at + node.nodeSize, { [`data-${kind}-number`]: number }),
    ),
  )
}
