import type { Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { textRuns, wordsOf } from './text-runs'

/**
 * The line of a block, or of an item of a list, that other words can be put in the place of: one stretch of plain words,
 * whatever their formatting. Null for what holds several lines, or more than words.
 */
export function lineToRewrite(piece: Node): Node | null {
  const line = piece.isTextblock ? piece : piece.childCount === 1 ? piece.firstChild : null
  if (!line?.isTextblock) return null
  let plain = line.childCount > 0
  line.forEach((child) => {
    if (!child.isText) plain = false
  })
  return plain ? line : null
}

/**
 * Puts other words in the place of a line that begins within a range of ProseMirror positions, as one Yjs transaction. Only
 * what differs is replaced, so that what is said about the rest, and its formatting, stays where it is.
 * @returns `false`, and nothing is changed, when the line there is not `before`
 */
export function rewriteLine(
  doc: Y.Doc,
  range: { from: number; to: number },
  before: string,
  wording: string,
): boolean {
  const runs = textRuns(doc).filter(({ start }) => start > range.from && start < range.to)
  const [run] = runs
  if (!run || runs.length > 1 || wordsOf(run.text) !== before) return false
  const { from, to, words } = difference(before, wording.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '))
  doc.transact(() => {
    if (to > from) run.text.delete(from, to - from)
    if (words) run.text.insert(from, words)
  })
  return true
}

/** What has to be replaced for one line to become another: everything between what both begin and end with. */
function difference(before: string, after: string): { from: number; to: number; words: string } {
  const [old, next] = [[...before], [...after]]
  const shortest = Math.min(old.length, next.length)
  let start = 0
  while (start < shortest && old[start] === next[start]) start++
  let end = 0
  while (end < shortest - start && old.at(-1 - end) === next.at(-1 - end)) end++
  const from = old.slice(0, start).join('').length
  const to = before.length - old.slice(old.length - end).join('').length
  return { from, to, words: next.slice(start, next.length - end).join('') }
}
