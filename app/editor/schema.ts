import { getSchema, type Extensions } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import type { Schema } from '@tiptap/pm/model'
import { footnoteNode } from './extensions/footnote'
import { documentHeading } from './extensions/heading'
import { imageNode } from './extensions/image'
import { documentLink } from './extensions/link'
import { mentionNode } from './extensions/mention'
import { orderedListNode } from './extensions/ordered-list'
import { outcomeNode } from './extensions/outcome'
import { pageBreakNode } from './extensions/page-break'
import { passageLanguageMark } from './extensions/passage-language'
import { referenceNode } from './extensions/reference'
import { tableOfContentsNode } from './extensions/table-of-contents'
import { tables } from './extensions/tables'
import { taskItem, taskList } from './extensions/tasks'

/** Deeper nesting than any real document has; stops a hostile one from exhausting the stack. */
export const deepest = 40

/**
 * Everything a document may hold: the one list for the browser, the server and the tests.
 * Undo is left out, because it belongs to the shared text and undoes only one's own changes.
 */
export function documentExtensions(): Extensions {
  return [
    StarterKit.configure({
      undoRedo: false,
      code: false,
      codeBlock: false,
      link: false,
      trailingNode: false,
      heading: false,
      orderedList: false,
    }),
    documentHeading,
    orderedListNode,
    documentLink,
    ...tables,
    taskList,
    taskItem,
    footnoteNode,
    mentionNode,
    referenceNode,
    imageNode,
    outcomeNode,
    pageBreakNode,
    tableOfContentsNode,
    passageLanguageMark,
  ]
}

let schema: Schema | undefined

/** The ProseMirror schema of `documentExtensions()`, built once. */
export function documentSchema(): Schema {
  schema ??= getSchema(documentExtensions())
  return schema
}
