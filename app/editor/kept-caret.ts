import type { Editor } from '@tiptap/core'
import { TextSelection, type EditorState } from '@tiptap/pm/state'
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap'
import * as Y from 'yjs'

interface Shared {
  doc: Y.Doc
  type: Y.XmlFragment
  binding: { mapping: Map<Y.AbstractType<unknown>, never> } | null
}

/** Where the caret stands among the shared words, as text; null while nothing is shared. */
export function keptCaret(state: EditorState): string | null {
  const shared = sharedIn(state)
  if (!shared?.binding) return null
  const { anchor, head } = state.selection
  const { type, binding } = shared
  return JSON.stringify(
    [anchor, head].map((place): unknown => absolutePositionToRelativePosition(place, type, binding.mapping)),
  )
}

/** Puts the caret there again, whatever others have written since. Answers `false` when there is no such place. */
export function placeCaret(editor: Editor, kept: string): boolean {
  const shared = sharedIn(editor.state)
  if (!shared?.binding) return false
  const { doc, type, binding } = shared
  const [anchor, head] = placesIn(kept).map((place) =>
    relativePositionToAbsolutePosition(doc, type, place, binding.mapping),
  )
  const { tr, doc: text } = editor.state
  const last = text.content.size
  if (typeof anchor !== 'number' || typeof head !== 'number' || Math.max(anchor, head) > last) return false
  editor.view.dispatch(tr.setSelection(TextSelection.between(text.resolve(anchor), text.resolve(head))))
  return true
}

function sharedIn(state: EditorState): Shared | undefined {
  return ySyncPluginKey.getState(state) as Shared | undefined
}

/** What a browser has kept may have been written by anything. */
function placesIn(kept: string): Y.RelativePosition[] {
  try {
    const places: unknown = JSON.parse(kept)
    return Array.isArray(places) ? places.map((place) => Y.createRelativePositionFromJSON(place)) : []
  } catch {
    return []
  }
}
