import type { Mark } from '@tiptap/pm/model'
import { Selection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { canSplit, ReplaceStep, type Mapping } from '@tiptap/pm/transform'

/** What somebody types and nobody else may see yet: it takes the place between `from` and `to` once it may be written. */
export interface HeldTyping {
  from: number
  to: number
  /** A new line for each press of Enter. */
  text: string
  marks: readonly Mark[]
}

/** What a change types, and where; null for a change of another kind. */
export function typedBy({ steps }: Transaction): HeldTyping | null {
  const [step, more] = steps
  if (more || !(step instanceof ReplaceStep)) return null
  const { from, to, slice } = step
  const { firstChild: written, childCount } = slice.content
  if (childCount !== 1 || !written?.isText || slice.openStart || slice.openEnd) return null
  return { from, to, text: written.text ?? '', marks: written.marks }
}

/** Where it belongs after a change of somebody else. */
export function heldAfter(held: HeldTyping, mapping: Mapping): HeldTyping {
  const from = mapping.map(held.from, -1)
  return { ...held, from, to: Math.max(from, mapping.map(held.to, 1)) }
}

/** The change that writes it, with the caret behind it. */
export function writing(state: EditorState, { from, to, text, marks }: HeldTyping): Transaction {
  const transaction = state.tr.delete(from, to)
  let at = Selection.near(transaction.doc.resolve(from)).from
  text.split('\n').forEach((words, line) => {
    if (line > 0) at = newLine(transaction, at)
    if (words) transaction.insert(at, state.schema.text(words, marks))
    at += words.length
  })
  return transaction.setSelection(Selection.near(transaction.doc.resolve(at), -1))
}

/** After a heading comes a paragraph, as after any press of Enter there. */
function newLine(transaction: Transaction, at: number): number {
  const { parent } = transaction.doc.resolve(at)
  const { paragraph } = parent.type.schema.nodes
  const after = parent.type.name === 'heading' && paragraph ? [{ type: paragraph }] : undefined
  if (parent.type.spec.code || !canSplit(transaction.doc, at, 1, after)) {
    transaction.insertText(parent.type.spec.code ? '\n' : ' ', at)
    return at + 1
  }
  transaction.split(at, 1, after)
  return at + 2
}
