import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { canSplit, Transform } from '@tiptap/pm/transform'
import { changedWords } from './changed-words'
import { breaksTable, piece, stretchOf } from './stretch'
import { withPieces } from './wording'

/** A stretch of a text, and where in it a wording differs from what stands there. */
export interface ChangedStretch {
  from: number
  to: number
  inserted: string
}

type Place = { from: number; to: number }

/** What a wording changes in the words of a place; footnotes that stand beside them and that it tells of are among these. */
export function changeIn(doc: Node, place: Place, wording: string): ChangedStretch {
  const { from, to } = withNeighbours(doc, place, wording)
  const stretch = stretchOf(doc, from, to)
  const { start, end, inserted } = changedWords(stretch.words, withPieces(stretch.words, wording))
  return { from: stretch.at(start), to: stretch.at(end), inserted }
}

/**
 * The text with a wording in the place of some of its words, as somebody would write it: a line feed parts a paragraph or an item
 * of a list, paragraphs that are taken out whole leave no empty line. Only what differs changes.
 * @returns null when no text can become that
 */
export function rewriteStretch(doc: Node, place: Place, wording: string): Node | null {
  const { from, to, inserted } = changeIn(doc, place, wording)
  if (breaksTable(doc, from, to)) return null
  const change = new Transform(doc)
  if (inserted === '') takeOut(change, from, to)
  else if (!write(change.delete(from, to), { doc, from, to }, inserted)) return null
  return change.doc
}

/** Lines that go whole leave nothing behind, nor does what held only them. */
function takeOut(change: Transform, from: number, to: number): void {
  const [start, end] = [change.doc.resolve(from), change.doc.resolve(to)]
  const isWhole = start.parentOffset === 0 && end.parentOffset === end.parent.content.size
  let outside = Math.min(start.sharedDepth(to), start.depth - 1, end.depth - 1)
  if (!isWhole || !reaches(start, end, outside)) return void change.deleteRange(from, to)
  const goes = () => start.node(outside).canReplace(start.index(outside), end.indexAfter(outside))
  while (!goes() && outside > 0 && reaches(start, end, outside - 1)) outside -= 1
  if (goes()) change.delete(start.before(outside + 1), end.after(outside + 1))
  else change.deleteRange(from, to)
}

/** Whether two places at the edges of lines are those of all that stands between them at a depth. */
function reaches(start: ResolvedPos, end: ResolvedPos, outside: number): boolean {
  for (let depth = outside + 1; depth < start.depth; depth++) {
    if (start.index(depth) > 0 || start.node(depth).type.spec.isolating) return false
  }
  for (let depth = outside + 1; depth < end.depth; depth++) {
    if (end.index(depth) < end.node(depth).childCount - 1) return false
  }
  return true
}

type Old = Place & { doc: Node }

function write(change: Transform, old: Old, inserted: string): boolean {
  const { schema } = old.doc.type
  const pieces = piecesIn(old)
  const marks = looksAt(old)
  let at = change.mapping.map(old.from, -1)
  const first = change.doc.resolve(at)
  const isBeforeHeading = first.parent.type.name === 'heading' && first.parentOffset === 0
  const parted: number[] = []
  for (const [nth, line] of inserted.split('\n').entries()) {
    if (nth > 0) {
      const size = change.doc.content.size
      parted.push(at)
      if (!part(change, at)) return false
      at += change.doc.content.size - size
    }
    for (const part of line.split(/(\uFFFC)/).filter(Boolean)) {
      const node = part === piece ? pieces.shift() : schema.text(part, nth === 0 ? marks : [])
      if (!node) continue
      change.insert(at, node)
      at += node.nodeSize
    }
  }
  // What is written above a heading is no part of it.
  const { paragraph } = schema.nodes
  if (isBeforeHeading && paragraph) for (const place of parted) change.setBlockType(place, place, paragraph)
  return true
}

/** Begins a new paragraph, or a new item where the line is the first of one; behind a heading its text goes on. */
function part(change: Transform, at: number): boolean {
  const place = change.doc.resolve(at)
  const { parent } = place
  const { paragraph } = change.doc.type.schema.nodes
  const isEnd = place.parentOffset === parent.content.size
  const after = parent.type.name === 'heading' && isEnd && paragraph ? { type: paragraph } : null
  const depth = isFirstOfItem(place) ? 2 : 1
  const item = depth === 2 ? [{ type: place.node(-1).type }] : []
  const types = depth === 2 || after ? [...item, after] : undefined
  if (!canSplit(change.doc, at, depth, types)) return false
  change.split(at, depth, types)
  return true
}

function isFirstOfItem(place: ResolvedPos): boolean {
  return place.depth > 1 && /Item$/.test(place.node(-1).type.name) && place.index(-1) === 0
}

/** New words look as the first that they replace, or as those before them. */
function looksAt({ doc, from, to }: Old): Node['marks'] {
  const { nodeAfter, nodeBefore } = doc.resolve(from)
  const like = from < to ? nodeAfter : nodeBefore
  return like?.isText ? like.marks : []
}

function piecesIn({ doc, from, to }: Old): Node[] {
  const found: Node[] = []
  doc.nodesBetween(from, to, (node, at) => {
    if (isPiece(node) && at >= from && at < to) found.push(node)
  })
  return found
}

/** A place grown to what is no letter right beside it, as far as a wording tells of more than stands in it. */
function withNeighbours(doc: Node, { from, to }: Place, wording: string): Place {
  if (!wording.includes(piece)) return { from, to }
  const count = (words: string) => words.split(piece).length
  let missing = count(wording) - count(stretchOf(doc, from, to).words)
  let [start, end] = [from, to]
  for (; missing > 0 && isPiece(doc.resolve(end).nodeAfter); missing--) end += 1
  for (; missing > 0 && isPiece(doc.resolve(start).nodeBefore); missing--) start -= 1
  return { from: start, to: end }
}

function isPiece(node: Node | null): boolean {
  return node !== null && node.isInline && !node.isText && node.isLeaf
}
