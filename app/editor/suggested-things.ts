import type { Node } from '@tiptap/pm/model'
import { NodeSelection, type Selection } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import { stretchOf } from './stretch'
import type { SuggestionDraft } from './suggestion-draft'
import { thingOf, type Thing } from './things'
import { withoutThing } from './without-thing'
import { readable } from './wording'

/** A thing that is to be taken out, between two ProseMirror positions. */
export interface SuggestedThing {
  from: number
  to: number
  thing: Thing
}

/**
 * The things that a draft takes out, where it takes out no words: each is a suggestion of its own. None where it does something
 * else too, such as joining two paragraphs.
 */
export function thingsTakenOut(doc: Node, { from, to, replacement }: SuggestionDraft): SuggestedThing[] {
  if (replacement.trim() !== '') return []
  const { words } = stretchOf(doc, from, to)
  if (readable(words).trim() !== '') return []
  const found: SuggestedThing[] = []
  doc.nodesBetween(from, to, (node, at) => {
    const thing = thingOf(node)
    const place = { from: at, to: at + node.nodeSize }
    // The caret stands inside an empty paragraph, and behind a footnote.
    const isWithin = thing === 'paragraph' ? from <= at + 1 && at + 1 <= to : from <= at && place.to <= to
    if (thing && isWithin) found.push({ ...place, thing })
    return !thing
  })
  const empty = found.filter(({ thing }) => thing === 'paragraph')
  const ends = words.split('\n').length - 1
  if (empty.length < ends) return []
  // Between two empty paragraphs one end is taken out, and with it the paragraph that the caret stood in.
  const stays = empty.slice(0, empty.length - ends)
  return found.filter((one) => !stays.includes(one) && withoutThing(doc, one) !== null)
}

/** The thing that is selected as a whole: a picture, or a table with all its cells; null when words are, or nothing. */
export function selectedThing(selection: Selection): SuggestedThing | null {
  if (selection instanceof NodeSelection) {
    const thing = thingOf(selection.node)
    return thing && { from: selection.from, to: selection.to, thing }
  }
  const isTable =
    selection instanceof CellSelection && selection.isColSelection() && selection.isRowSelection()
  return isTable ? tableAround(selection) : null
}

/** The innermost table that a selection stands in. */
export function tableAround({ $from }: Selection): SuggestedThing | null {
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type.name === 'table')
      return { from: $from.before(depth), to: $from.after(depth), thing: 'table' }
  }
  return null
}

/** The empty paragraph that the caret stands in, where the text is another without it. */
export function emptyParagraphAt({ $from, empty }: Selection): SuggestedThing | null {
  if (!empty || $from.depth === 0 || thingOf($from.parent) !== 'paragraph') return null
  const place = { from: $from.before(), to: $from.after() }
  return withoutThing($from.doc, place) && { ...place, thing: 'paragraph' }
}
