import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'

type Place = { from: number; to: number }

/**
 * The text without a thing that is no words, such as a picture. What held only it goes along; where something has to stand, as in
 * a cell of a table, an empty paragraph does.
 * @returns null when that would be the same text
 */
export function withoutThing(doc: Node, place: Place): Node | null {
  const change = new Transform(doc)
  if (doc.nodeAt(place.from)?.isInline) change.delete(place.from, place.to)
  else {
    const { from, to } = withFrame(doc, place)
    const { paragraph } = doc.type.schema.nodes
    if (canGo(doc, from)) change.delete(from, to)
    else if (paragraph) change.replaceWith(from, to, paragraph.create())
  }
  return change.doc.eq(doc) ? null : change.doc
}

/** A block grown to the frames that must not be empty and hold nothing else. */
function withFrame(doc: Node, { from, to }: Place): Place {
  const at = doc.resolve(from)
  if (canGo(doc, from) || at.depth === 0 || at.parent.childCount > 1) return { from, to }
  return at.parent.type.spec.isolating ? { from, to } : withFrame(doc, { from: at.before(), to: at.after() })
}

function canGo(doc: Node, from: number): boolean {
  const at = doc.resolve(from)
  return at.parent.canReplace(at.index(), at.index() + 1)
}
