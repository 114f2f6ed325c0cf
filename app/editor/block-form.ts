import { lift, setBlockType, wrapIn } from '@tiptap/pm/commands'
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { liftListItem, sinkListItem, wrapInList } from '@tiptap/pm/schema-list'
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state'
import { blockForms, type BlockForm, type Direction, type LineFormat } from './suggested-format'

type Place = { from: number; to: number }

const lists: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'taskList'] satisfies BlockForm[])

/** A line of a text, such as a paragraph: where its words begin, what it is, and in how many lists it stands. */
export interface Line {
  start: number
  node: Node
  form: BlockForm
  depth: number
}

/** The lines of a text, or those between two places of it. */
export function linesIn(doc: Node, { from, to }: Place = { from: 0, to: doc.content.size }): Line[] {
  const lines: Line[] = []
  doc.nodesBetween(from, to, (node, at) => {
    if (node.isTextblock) {
      const place = doc.resolve(at + 1)
      lines.push({ start: at + 1, node, form: formAt(place), depth: depthAt(place) })
    }
    return !node.isTextblock
  })
  return lines
}

/** What a line is: a heading, or an item or a part of the innermost list or quote that it stands in. */
function formAt(place: ResolvedPos): BlockForm {
  const { type, attrs } = place.parent
  const heading = blockForms.find((one) => type.name === 'heading' && one === `heading ${attrs.level}`)
  return heading ?? frameAt(place)?.form ?? 'paragraph'
}

/** In how many lists a place stands, within its cell of a table. */
function depthAt(place: ResolvedPos): number {
  let count = 0
  for (let depth = place.depth - 1; depth > 0; depth--) {
    const { type } = place.node(depth)
    if (type.spec.isolating) break
    if (lists.has(type.name)) count++
  }
  return count
}

/** The innermost list or quote that a place stands in. */
function frameAt(place: ResolvedPos): { form: BlockForm; depth: number } | null {
  for (let depth = place.depth - 1; depth > 0; depth--) {
    const { type } = place.node(depth)
    if (type.spec.isolating) return null
    const form = blockForms.find((one) => one === type.name)
    if (form) return { form, depth }
  }
  return null
}

/** The text with the lines of a place as a format says; null when no text can become that, or it is that already. */
export function withLines(doc: Node, place: Place, format: LineFormat): Node | null {
  return 'block' in format ? withForm(doc, place, format.block) : withDepth(doc, place, format.depth)
}

/**
 * The text with the items of a place one level deeper in their list, or less deep, as the keys for it do. What stands below them
 * goes along.
 * @returns null when there is no item before them to stand below, or they stand below none
 */
export function withDepth(doc: Node, place: Place, direction: Direction): Node | null {
  const lines = linesIn(doc, place)
  const [first, last] = [lines[0], lines.at(-1)]
  const frame = first && frameAt(doc.resolve(first.start))
  if (!last || !frame || !lists.has(frame.form) || (direction === 'out' && first.depth < 2)) return null
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, first.start, last.start) })
  const item = state.selection.$from.node(frame.depth + 1).type
  let next: Node | null = null
  const move = direction === 'in' ? sinkListItem(item) : liftListItem(item)
  move(state, (transaction) => (next = transaction.doc))
  return next
}

/**
 * The text with the lines of a place as something else, as somebody would make them that: out of the lists and quotes that they
 * stand in, and into one with those of the same kind beside them.
 * @returns null when no text can become that, or it is that already
 */
export function withForm(doc: Node, place: Place, form: BlockForm): Node | null {
  let now: Node | null = doc
  // From the end, so that the places of those before still hold.
  for (const line of linesIn(doc, place).reverse())
    if (now && line.form !== form) now = formed(now, line.start, form)
  return now === doc ? null : now
}

function formed(doc: Node, at: number, form: BlockForm): Node | null {
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, at) })
  const run = (command: Command) => command(state, (transaction) => (state = state.apply(transaction)))
  const { nodes } = doc.type.schema
  for (let frame = frameAt(state.selection.$from); frame; frame = frameAt(state.selection.$from)) {
    const item = state.selection.$from.node(frame.depth + 1).type
    if (!run(frame.form === 'blockquote' ? lift : liftListItem(item))) return null
  }
  const level = /^heading (\d)$/.exec(form)?.[1]
  const line = level ? nodes.heading : nodes.paragraph
  if (line && state.selection.$from.parent.type !== line && !run(setBlockType(line))) return null
  if (line && level) run(setBlockType(line, { level: Number(level) }))
  const frame = level ? undefined : nodes[form]
  if (frame && frame !== line) {
    if (!run(form === 'blockquote' ? wrapIn(frame) : wrapInList(frame))) return null
    run(joinAround)
  }
  return state.doc
}

/** Makes one list or quote of the one around the caret and those of the same kind beside it. */
const joinAround: Command = ({ tr, selection: { $from } }, dispatch) => {
  const frame = frameAt($from)
  if (!frame) return false
  const [before, after] = [$from.before(frame.depth), $from.after(frame.depth)]
  const isSame = (node: Node | null) => node?.type === $from.node(frame.depth).type
  if (isSame(tr.doc.resolve(after).nodeAfter)) tr.join(after)
  if (isSame(tr.doc.resolve(before).nodeBefore)) tr.join(before)
  dispatch?.(tr)
  return true
}
