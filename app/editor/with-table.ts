import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import type { SuggestedTable } from './suggested-table'

/** Where a table comes that is suggested at words: below the whole list, quote or table that they stand in, so that it parts none. */
export function belowWords(doc: Node, to: number): number {
  return doc.resolve(to).after(1)
}

/** The text with a table below the words that end at a position. */
export function withTable(doc: Node, to: number, table: SuggestedTable): Node {
  return new Transform(doc).insert(belowWords(doc, to), nodeOf(doc, table)).doc
}

function nodeOf(doc: Node, { heading, rows }: SuggestedTable): Node {
  const { schema } = doc.type
  const cell = (words: string, type: string) => ({
    type,
    content: [{ type: 'paragraph', content: words === '' ? [] : [{ type: 'text', text: words }] }],
  })
  return schema.nodeFromJSON({
    type: 'table',
    content: rows.map((row, nth) => ({
      type: 'tableRow',
      content: row.map((words) => cell(words, heading && nth === 0 ? 'tableHeader' : 'tableCell')),
    })),
  })
}
