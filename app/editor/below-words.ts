import type { JSONContent } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import type { BelowFormat } from './suggested-format'
import type { SuggestedTable } from './suggested-table'

/** Where a block comes that is suggested at words: below the whole list, quote or table that they stand in, so that it parts none. */
export function belowWords(doc: Node, to: number): number {
  return doc.resolve(to).after(1)
}

/** The text with a table or a picture below the words that end at a position. */
export function withBelow(doc: Node, to: number, format: BelowFormat): Node {
  const block =
    'table' in format ? contentOfTable(format.table) : { type: 'image', attrs: { ...format.picture } }
  return new Transform(doc).insert(belowWords(doc, to), doc.type.schema.nodeFromJSON(block)).doc
}

function contentOfTable({ heading, rows }: SuggestedTable): JSONContent {
  const cell = (words: string, type: string) => ({
    type,
    content: [{ type: 'paragraph', content: words === '' ? [] : [{ type: 'text', text: words }] }],
  })
  return {
    type: 'table',
    content: rows.map((row, nth) => ({
      type: 'tableRow',
      content: row.map((words) => cell(words, heading && nth === 0 ? 'tableHeader' : 'tableCell')),
    })),
  }
}
