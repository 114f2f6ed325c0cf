import { Collaboration } from '@tiptap/extension-collaboration'
import type { Node } from '@tiptap/pm/model'
import { TextSelection, type EditorState, type Plugin, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { givenBackAtOnce } from '../given-back'
import type { BlocksMoved } from './changed-blocks'
import { replaceWhatDiffers } from './replace-what-differs'
import { placeInSameLine } from './same-line'

/** What of the library's binding between a shared text and an editor is used here; its own types call most of it internal. */
interface Binding {
  type: Y.XmlFragment
  mapping: Map<unknown, unknown>
  prosemirrorView: EditorView | null
  _tr: Transaction
  /** The caret as places among the shared words, while a change comes in. */
  beforeTransactionSelection: { anchor?: Y.RelativePosition | null; head?: Y.RelativePosition | null } | null
  _observeFunction: (events: Y.YEvent<Y.XmlFragment>[], transaction: Y.Transaction) => void
  _isLocalCursorInView: () => boolean
}

/**
 * The text of an editor is the shared one of `doc`. For each change of another person the library makes all blocks anew, puts
 * them in place of the whole text, and looks for the caret on the screen, which lets the browser lay the page out once
 * more. Here only blocks that have changed are made, what differs is replaced, and the page is scrolled for one's own undo alone:
 * browsers keep the view where it is when something above it grows. Without the inner parts of the library that this
 * reaches for, it works as the library does.
 */
export function sharedText(doc: Y.Doc) {
  return Collaboration.extend({
    addProseMirrorPlugins() {
      const plugins: Plugin[] = this.parent?.() ?? []
      const binding = bindingOf(plugins)
      if (binding) changeLittle(binding)
      return plugins
    },
  }).configure({ document: doc })
}

/** The binding among the plugins of a shared text; null where the library has other parts than those known here. */
export function bindingOf(plugins: readonly Plugin[]): Binding | null {
  const sync = plugins.find(({ spec }) => spec.key === ySyncPluginKey)
  const state: { binding?: Partial<Binding> } | undefined = sync?.spec.state?.init.call(sync, {}, noState)
  const binding = state?.binding
  const isKnown =
    binding?.mapping instanceof Map &&
    typeof binding._observeFunction === 'function' &&
    typeof binding._isLocalCursorInView === 'function' &&
    '_tr' in binding
  return isKnown ? (binding as Binding) : null
}

/** The library's plugin does not look at the state that it begins with. */
const noState = {} as EditorState

/**
 * Which node each part of the shared text has become. While a change of somebody else comes in, what it does not reach is kept.
 * Nodes that were written here are made anew then: the shared text does not hold all that an editor can, such as a bold footnote.
 */
class KeptMapping extends Map<unknown, unknown> {
  private isKept = false
  private readonly writtenHere = new Set<unknown>()

  get isChanging(): boolean {
    return this.isKept
  }

  override set(part: unknown, node: unknown): this {
    if (!this.isKept) this.writtenHere.add(part)
    return super.set(part, node)
  }

  override clear(): void {
    if (!this.isKept) super.clear()
  }

  keptWhile(change: () => void): void {
    this.isKept = true
    for (const part of this.writtenHere) this.delete(part)
    this.writtenHere.clear()
    try {
      change()
    } finally {
      this.isKept = false
    }
  }
}

function changeLittle(binding: Binding): void {
  const mapping = new KeptMapping()
  binding.mapping = mapping
  const change = binding._observeFunction
  const looksForCaret = binding._isLocalCursorInView.bind(binding)
  let isOwn = false
  let isLineGone = false
  let moved: BlocksMoved = []
  binding._isLocalCursorInView = () => isOwn && looksForCaret()
  Object.defineProperty(binding, '_tr', {
    get() {
      const view = binding.prosemirrorView
      if (!view) throw new Error('a shared text is changed in an editor that is gone')
      const transaction = view.state.tr.setMeta('addToHistory', false)
      return mapping.isChanging ? replacingLittle(transaction, moved, isLineGone) : transaction
    },
  })
  binding._observeFunction = (events, transaction) => {
    // What is written here stands in the editor already.
    if (transaction.origin === ySyncPluginKey) return change(events, transaction)
    // This stood in the text already when what it belongs to was shown.
    if (transaction.origin === givenBackAtOnce) return
    isOwn = transaction.origin instanceof Y.UndoManager
    isLineGone = !isOwn && hasLostItsLine(binding)
    moved = events.find(({ target }) => target === binding.type)?.changes.delta ?? []
    mapping.keptWhile(() => {
      change(events, transaction)
      keepSameObjects(binding)
    })
  }
}

/** Whether the words that the caret stands among are gone: a line that is made something else, or moved, is written anew. */
function hasLostItsLine({ type, beforeTransactionSelection }: Binding): boolean {
  const { doc } = type
  const { anchor, head } = beforeTransactionSelection ?? {}
  return [anchor, head].some(
    (place) => doc && place && Y.createAbsolutePositionFromRelativePosition(place, doc)?.type._item?.deleted,
  )
}

/**
 * The library asks for the whole text to be replaced: the first and only step that it asks for.
 * @param isLineGone then the library would put the caret into the line below
 */
function replacingLittle(transaction: Transaction, moved: BlocksMoved, isLineGone: boolean): Transaction {
  const replace = transaction.replace.bind(transaction)
  transaction.replace = (from, to, slice) => {
    transaction.replace = replace
    const isWhole = slice && from === 0 && to === transaction.doc.content.size
    if (!isWhole) return replace(from, to, slice)
    const { doc: before, selection } = transaction
    replaceWhatDiffers(transaction, slice.content, moved)
    if (isLineGone && selection instanceof TextSelection) keepInLine(transaction, before, selection)
    return transaction
  }
  return transaction
}

/** Puts the caret into the line that says the same, if there is one, and not where the library wants it. */
function keepInLine(transaction: Transaction, before: Node, { anchor, head }: TextSelection): void {
  const places = [anchor, head].map((place) => placeInSameLine(before, place, transaction.doc))
  const [kept, end] = places
  if (typeof kept !== 'number' || typeof end !== 'number') return
  transaction.setSelection(TextSelection.create(transaction.doc, kept, end))
  transaction.setSelection = () => transaction
}

/** A line that was changed in place is another object than the one that was made for it: the next change is to find the same. */
function keepSameObjects({ type, mapping, prosemirrorView }: Binding): void {
  const blocks = prosemirrorView?.state.doc.content.content ?? []
  const parts = type.toArray()
  if (parts.length !== blocks.length) return
  parts.forEach((part, at) => {
    if (mapping.get(part) !== blocks[at]) mapping.set(part, blocks[at])
  })
}
