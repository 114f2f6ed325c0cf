import { InputRule } from '@tiptap/core'
import type { ResolvedPos } from '@tiptap/pm/model'
import { OrderedList } from '@tiptap/extension-list'

/**
 * A numbered list begins with `1. `, and a number that goes on from the list above joins it. Any other number with a point is a
 * date, as `17. mai` at the beginning of a line, and so is each that stands in a cell of a table.
 */
export const orderedListNode = OrderedList.extend({
  addInputRules() {
    return (this.parent?.() ?? []).map(
      ({ find, handler }) =>
        new InputRule({
          find,
          handler: (typed) => {
            const { state, range, match } = typed
            return beginsList(state.doc.resolve(range.from), Number(match[1])) ? handler(typed) : null
          },
        }),
    )
  },
})

/** Whether a line that begins with this number is one of a list. */
export function beginsList($from: ResolvedPos, number: number): boolean {
  for (let depth = $from.depth; depth > 0; depth--)
    if (/^table(Cell|Header)$/.test($from.node(depth).type.name)) return false
  if (number === 1) return true
  const above = $from.depth > 0 ? $from.node(-1).maybeChild($from.index(-1) - 1) : null
  return above?.type.name === 'orderedList' && above.attrs.start + above.childCount === number
}
