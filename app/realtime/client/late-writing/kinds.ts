import * as Y from 'yjs'

// What a document's schema says of kinds, for pages that send what was written and show no text: an editor's schema is large.
// `tests/editor/late-writing.test.ts` holds it to the schema.

/** Deeper nesting than any real document has. */
export const deepest = 40

export const kindsOfLines: ReadonlySet<string> = new Set(['paragraph', 'heading'])

/** Beside the text itself. */
export const holdersOfParagraphs: ReadonlySet<string> = new Set([
  'blockquote',
  'listItem',
  'taskItem',
  'tableCell',
  'tableHeader',
])

/** These stand in a list or a table alone. */
export const partsOfOthers: ReadonlySet<string> = new Set([
  'listItem',
  'taskItem',
  'tableRow',
  'tableCell',
  'tableHeader',
])

/** Whether an element holds words, and not other blocks. */
export const isLine = ({ nodeName }: Y.XmlElement): boolean => kindsOfLines.has(nodeName)

export const holdsParagraphs = (holder: Y.XmlFragment): boolean =>
  holder instanceof Y.XmlElement && holdersOfParagraphs.has(holder.nodeName)

/** Whether a block may stand where a paragraph may. */
export const standsAlone = ({ nodeName }: Y.XmlElement): boolean => !partsOfOthers.has(nodeName)
