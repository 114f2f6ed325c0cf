import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { classificationMarkingIn } from '~/core/guardrail/classification-marking'
import type { UnfitKind } from '~/core/guardrail/unfit'
import { nationalIdentityNumbersIn, placesOfIdentityNumbers } from '~/core/guardrail/national-identity-number'

/** What a person was about to write, and has not: a question to them. */
export interface Unfit {
  kind: UnfitKind
  /** Takes out what should not be there, and keeps the rest of what was written or pasted. */
  remove: () => void
  /** It is another number: it is written after all, and not asked about again here. Null for a classification, and for a wording that is only suggested. */
  keep: (() => void) | null
}

/** A block of the text as plain words: what stands in one line, and where. */
interface Line {
  at: number
  text: string
}

const passes = 'unfitWordsSettled'

/**
 * Holds back a change that would put a national identity number into the text, or a classification marking on a line of
 * its own, before the shared text has it: nothing of it leaves the browser until the person has answered.
 */
export function unfitWords(ask: (unfit: Unfit) => void) {
  return Extension.create({
    name: 'unfitWords',
    priority: 1900,
    addProseMirrorPlugins() {
      const { editor } = this
      /** Numbers that the person has said are something else. */
      const others = new Set<string>()

      const unfitIn = (text: string): Unfit['kind'] | null => {
        if (nationalIdentityNumbersIn(text).some((number) => !others.has(number))) return 'identity-number'
        return classificationMarkingIn(text) ? 'classified' : null
      }

      /** The change as it was meant, on the text as it is now; null when somebody else has changed it meanwhile. */
      const again = (held: Transaction): Transaction | null => {
        const { state } = editor
        if (!state.doc.eq(held.before)) return null
        const transaction = state.tr.setMeta(passes, true)
        for (const step of held.steps) transaction.step(step)
        return transaction
      }

      const question = (kind: Unfit['kind'], held: Transaction): Unfit => ({
        kind,
        remove() {
          const transaction = again(held)
          if (!transaction) return
          for (const line of linesChanged(transaction).reverse()) takeOut(transaction, line, others)
          editor.view.dispatch(transaction)
        },
        keep:
          kind === 'classified'
            ? null
            : () => {
                for (const { text } of linesChanged(held)) {
                  for (const number of nationalIdentityNumbersIn(text)) others.add(number)
                }
                const transaction = again(held)
                if (transaction) editor.view.dispatch(transaction)
              },
      })

      return [
        new Plugin({
          filterTransaction(transaction, state) {
            if (!isOwnChange(transaction)) return true
            const kind = newlyUnfit(transaction, state, unfitIn)
            // The answer comes later: a filter must not change anything itself.
            if (kind) queueMicrotask(() => ask(question(kind, transaction)))
            return kind === null
          },
        }),
      ]
    },
  })
}

function isOwnChange(transaction: Transaction): boolean {
  const settled: unknown = transaction.getMeta(passes)
  return transaction.docChanged && settled !== true && transaction.getMeta(ySyncPluginKey) === undefined
}

/** What was there before is let be: it may have been moved, or typed into. */
function newlyUnfit(
  transaction: Transaction,
  { doc }: EditorState,
  unfitIn: (text: string) => Unfit['kind'] | null,
): Unfit['kind'] | null {
  for (const { text } of linesChanged(transaction)) {
    const kind = unfitIn(text)
    if (kind && !wasThere(doc, kind, text)) return kind
  }
  return null
}

/** Looked for only when something was found: the whole text is read. */
function wasThere(doc: Node, kind: Unfit['kind'], text: string): boolean {
  const before = doc.textBetween(0, doc.content.size, '\n', '\n')
  if (kind === 'classified') {
    const marking = classificationMarkingIn(text)
    return before.split('\n').some((line) => classificationMarkingIn(line) === marking)
  }
  const numbers = new Set(nationalIdentityNumbersIn(before))
  return nationalIdentityNumbersIn(text).every((number) => numbers.has(number))
}

/** The blocks of text that a change reaches, as they are after it, in their order. */
function linesChanged({ doc, mapping }: Transaction): Line[] {
  const lines = new Map<number, Line>()
  mapping.maps.forEach((map, step) => {
    map.forEach((_from, _to, newFrom, newTo) => {
      const rest = mapping.slice(step + 1)
      const from = Math.max(0, rest.map(newFrom, -1))
      const to = Math.min(doc.content.size, rest.map(newTo, 1))
      doc.nodesBetween(from, Math.max(from, to), (node, at) => {
        if (!node.isTextblock) return true
        lines.set(at, { at, text: textOf(node) })
        return false
      })
    })
  })
  return [...lines.values()].sort((a, b) => a.at - b.at)
}

/** One character for each place, so that what is found in the words is found in the text. */
const textOf = (node: Node) => node.textBetween(0, node.content.size, '\n', '\n')

function takeOut(transaction: Transaction, { at, text }: Line, others: ReadonlySet<string>): void {
  if (classificationMarkingIn(text)) {
    let from = 0
    for (const line of text.split('\n')) {
      if (classificationMarkingIn(line))
        return void transaction.delete(at + 1 + from, at + 1 + from + line.length)
      from += line.length + 1
    }
  }
  for (const { from, to, number } of placesOfIdentityNumbers(text).reverse()) {
    if (!others.has(number)) transaction.delete(at + 1 + from, at + 1 + to)
  }
}
