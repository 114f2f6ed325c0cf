import { InputRule } from '@tiptap/core'
import { TaskItem, TaskList } from '@tiptap/extension-list'
import type { Command, EditorState } from '@tiptap/pm/state'

/** Whether a task is ticked off, read from a document that anybody may have written. */
export function isDone(checked: unknown): boolean {
  return checked === true || checked === 'true'
}

/** The sign of a task where a text is read and not written. */
export function taskSign({ attrs }: { attrs?: Record<string, unknown> | undefined }): string {
  return isDone(attrs?.checked) ? '☑' : '☐'
}

export const taskList = TaskList

/** `[ ]` at the start of an item of a list, for those who write `- [ ]`. The library sees to the start of a paragraph. */
const boxInItem = /^\s*\[([ x]?)\]\s$/

/** A task, with tasks below it. Ctrl + Enter ticks off the one that the caret stands in; elsewhere the key keeps its meaning. */
export const taskItem = TaskItem.extend({
  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      'Mod-Enter': ({ editor }) => tickOff(editor.state, editor.view.dispatch),
    }
  },

  addInputRules() {
    return [
      ...(this.parent?.() ?? []),
      new InputRule({
        find: boxInItem,
        handler({ chain, range, match, state }) {
          if (state.selection.$from.node(-1)?.type.name !== 'listItem') return null
          const made = chain().deleteRange(range).toggleTaskList()
          if (match[1] === 'x') made.command(({ state: now, dispatch }) => tickOff(now, dispatch))
          made.run()
          return undefined
        },
      }),
    ]
  },
}).configure({ nested: true })

/** Ticks off the innermost task around the caret, or takes the tick away. */
const tickOff: Command = (state, dispatch) => {
  const place = taskAround(state)
  if (place === null) return false
  const done = isDone(state.doc.nodeAt(place)?.attrs.checked)
  dispatch?.(state.tr.setNodeAttribute(place, 'checked', !done))
  return true
}

function taskAround({ selection: { $from } }: EditorState): number | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name === 'taskItem') return $from.before(depth)
  }
  return null
}
