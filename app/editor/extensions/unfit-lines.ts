import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { classificationMarkingIn } from '~/core/guardrail/classification-marking'
import { nationalIdentityNumbersIn, placesOfIdentityNumbers } from '~/core/guardrail/national-identity-number'
import type { UnfitKind } from '~/core/guardrail/unfit'

/** A block of the text as plain words: what stands in one line, and where. */
interface Line {
  at: number
  text: string
}

/** What was there before is let be: it may have been moved, or typed into. */
export function newlyUnfit(
  transaction: Transaction,
  { doc }: EditorState,
  unfitIn: (text: string) => UnfitKind | null,
): UnfitKind | null {
  for (const { text } of linesChanged(transaction)) {
    const kind = unfitIn(text)
    if (kind && !wasThere(doc, kind, text)) return kind
  }
  return null
}

/** Looked for only when something was found: the whole text is read. */
function wasThere(doc: Node, kind: UnfitKind, text: string): boolean {
  const before = doc.textBetween(0, doc.content.size, '\n', '\n')
  if (kind === 'classified') {
    const marking = classificationMarkingIn(text)
    return before.split('\n').some((line) => classificationMarkingIn(line) === marking)
  }
  const numbers = new Set(nationalIdentityNumbersIn(before))
  return nationalIdentityNumbersIn(text).every((number) => numbers.has(number))
}

/** The blocks of text that a change reaches, as they are after it, in their order. */
export function linesChanged({ doc, mapping }: Transaction): Line[] {
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

/** Takes out of a line what should not be there. */
export function takeOut(transaction: Transaction, { at, text }: Line, others: ReadonlySet<string>): void {
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
