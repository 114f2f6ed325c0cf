import { TableView } from '@tiptap/extension-table'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { columnResizing } from '@tiptap/pm/tables'
import { narrowest } from '../column-widths'
import { tableNode } from '../extensions/tables'

/**
 * A table as it is written in: its columns have their widths, and are drawn wider or narrower at their edges by those who may write.
 * The view sets widths by script, which the page's security policy allows; what is rendered has attributes instead.
 */
export function shownTable(mayWrite: () => boolean) {
  return tableNode
    .extend({
      addProseMirrorPlugins() {
        return [drawnByWriters(mayWrite), ...(this.parent?.() ?? [])]
      },
    })
    .configure({ View: ScrollingTable, cellMinWidth: narrowest })
}

/**
 * In place of the class that the library would give it, one that the page knows. Without the width that the library would have it
 * take at least: on a narrow screen columns shrink to their words, as they do for readers.
 */
class ScrollingTable extends TableView {
  constructor(node: Node, cellMinWidth: number) {
    super(node, cellMinWidth)
    this.dom.className = 'tv-table-scroll'
    this.table.style.minWidth = ''
  }

  override update(node: Node): boolean {
    const isUpdated = super.update(node)
    this.table.style.minWidth = ''
    return isUpdated
  }
}

/** The library takes hold of an edge when the pointer comes near it, also where nothing may be written. */
function drawnByWriters(mayWrite: () => boolean): Plugin {
  const drawn = columnResizing({ View: null, cellMinWidth: narrowest, defaultCellMinWidth: narrowest })
  const { handleDOMEvents } = drawn.props
  return new Plugin({
    ...drawn.spec,
    props: {
      ...drawn.props,
      handleDOMEvents: {
        ...handleDOMEvents,
        mousemove(view, event) {
          return mayWrite() && handleDOMEvents?.mousemove?.call(this, view, event)
        },
      },
    },
  })
}
