import type { Node } from '@tiptap/pm/model'

/** Stands for what is no letter, such as a footnote, where words are told as signs. */
export const piece = '\uFFFC'

/** What stands between two places of a text: a sign for each place in a line, and a line feed from one paragraph to the next. */
export interface Stretch {
  words: string
  /** Where the sign at an index stands, as a ProseMirror position; behind the last one for the length of the words. */
  at: (index: number) => number
}

/** The words between two ProseMirror positions that stand in lines. */
export function stretchOf(doc: Node, from: number, to: number): Stretch {
  const lines: { start: number; words: string }[] = []
  doc.nodesBetween(from, to, (node, place) => {
    if (!node.isTextblock) return true
    const inside = place + 1
    const [start, end] = [Math.max(from, inside), Math.min(to, inside + node.content.size)]
    if (start <= end)
      lines.push({ start, words: node.textBetween(start - inside, end - inside, piece, piece) })
    return false
  })
  const words = lines.map((line) => line.words).join('\n')
  return {
    words,
    at(index) {
      let passed = 0
      for (const line of lines) {
        if (index <= passed + line.words.length) return line.start + index - passed
        passed += line.words.length + 1
      }
      return to
    },
  }
}

/** Whether a stretch leads into a cell of a table, or out of one: what is done to it would break the table. */
export function breaksTable(doc: Node, from: number, to: number): boolean {
  const shared = doc.resolve(from).sharedDepth(to)
  return [doc.resolve(from), doc.resolve(to)].some((place) => {
    for (let depth = place.depth; depth > shared; depth--) {
      if (place.node(depth).type.spec.isolating) return true
    }
    return false
  })
}

/** The blocks without words in a stretch, such as a picture between two paragraphs. */
export function wordlessIn(doc: Node, from: number, to: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  doc.nodesBetween(from, to, (node, place) => {
    if (node.isBlock && node.isLeaf) found.push({ from: place, to: place + node.nodeSize })
    return !node.isTextblock
  })
  return found
}
