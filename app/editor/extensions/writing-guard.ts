import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

/**
 * Lets a person who may only comment move the caret and select with the keyboard, and write nothing. Changes by
 * others pass, because they come with the shared text's mark. The server refuses all the same.
 */
export function writingGuard(mayWrite: () => boolean) {
  return Extension.create({
    name: 'writingGuard',
    priority: 2000,
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction: (transaction) =>
          !transaction.docChanged || mayWrite() || transaction.getMeta(ySyncPluginKey) !== undefined,
        props: {
          // Undo reaches the shared text without passing as a change of one's own, so the keys stop here.
          handleKeyDown: (_, event) =>
            !mayWrite() && (event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase()),
          handleDOMEvents: {
            beforeinput: (_, event) => refuse(event, mayWrite()),
            drop: (_, event) => refuse(event, mayWrite()),
            paste: (_, event) => refuse(event, mayWrite()),
          },
        },
      }),
    ],
  })
}

function refuse(event: Event, mayWrite: boolean): boolean {
  if (!mayWrite) event.preventDefault()
  return !mayWrite
}
