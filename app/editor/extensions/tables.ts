import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'

/** Only the spans of a cell are kept: widths and alignment are style, which the page decides. */
function spanAttributes() {
  return {
    colspan: { default: 1, parseHTML: (cell: HTMLElement) => spanOf(cell.getAttribute('colspan')) },
    rowspan: { default: 1, parseHTML: (cell: HTMLElement) => spanOf(cell.getAttribute('rowspan')) },
    colwidth: { default: null, rendered: false, parseHTML: () => null },
  }
}

/** A span between 1 and 50; a larger one would let a single cell make every reader's table enormous. */
export function spanOf(value: unknown): number {
  const span = Number(value)
  return Number.isInteger(span) && span >= 1 && span <= 50 ? span : 1
}

const table = Table.extend({
  renderHTML: () => ['div', { class: 'tv-table-scroll' }, ['table', ['tbody', 0]]],
}).configure({ resizable: false, View: null })

/** Tables without widths and without inline styles, which the content security policy would refuse. */
export const tables = [
  table,
  TableRow,
  TableHeader.extend({ addAttributes: spanAttributes }),
  TableCell.extend({ addAttributes: spanAttributes }),
]
