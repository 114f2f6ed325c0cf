import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { shownWidths, widthsOf } from '../column-widths'

/** A cell keeps its spans and the widths that its columns were given. Alignment is style, which the page decides. */
function cellAttributes() {
  return {
    colspan: { default: 1, parseHTML: (cell: HTMLElement) => spanOf(cell.getAttribute('colspan')) },
    rowspan: { default: 1, parseHTML: (cell: HTMLElement) => spanOf(cell.getAttribute('rowspan')) },
    colwidth: {
      default: null,
      parseHTML: (cell: HTMLElement) =>
        widthsOf(cell.dataset.colwidth?.split(',').map(Number), spanOf(cell.getAttribute('colspan'))),
      renderHTML: ({ colspan, colwidth }: Record<string, unknown>) => shownWidths(colwidth, spanOf(colspan)),
    },
  }
}

/** A span between 1 and 50; a larger one would let a single cell make every reader's table enormous. */
export function spanOf(value: unknown): number {
  const span = Number(value)
  return Number.isInteger(span) && span >= 1 && span <= 50 ? span : 1
}

export const tableNode = Table.extend({
  renderHTML: () => ['div', { class: 'tv-table-scroll' }, ['table', ['tbody', 0]]],
}).configure({ resizable: false, View: null })

/** Tables without inline styles, which the content security policy would refuse. */
export const tables = [
  tableNode,
  TableRow,
  TableHeader.extend({ addAttributes: cellAttributes }),
  TableCell.extend({ addAttributes: cellAttributes }),
]
