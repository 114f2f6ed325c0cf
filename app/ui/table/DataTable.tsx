import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import { useId, type ReactNode } from 'react'
import { useWords } from '~/i18n/use-words'
import { SortLink } from './SortLink'
import type { Sort } from './sort'

export type Column<Row> = {
  key: string
  name: string
  cell: (row: Row) => ReactNode
  sortable?: boolean
  /** `end` is for numbers. */
  align?: 'start' | 'end'
  /** As wide as its words, which stand on one line: for numbers, dates and states beside long texts. */
  fits?: boolean
}

export type DataTableProps<Row> = {
  caption: string
  /** Hides the caption from the eye when a heading just above says the same. */
  captionHidden?: boolean
  /** The first column names the row. */
  columns: readonly [Column<Row>, ...Column<Row>[]]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Makes the whole row a link, told by its first cell. */
  rowHref?: (row: Row) => string | undefined
  /** A row that asks for attention, such as an overdue one. */
  rowMarked?: (row: Row) => boolean
  sort?: Sort
  /** Query parameter of the order, when two tables share a page. */
  sortParam?: string
}

/**
 * A list to sort, link to and read. The order lives in the URL; on a narrow screen each row becomes a small block with
 * its column names. The ARIA roles keep it a table for screen readers when css changes how it is displayed.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, rowKey, rowHref, rowMarked, sort, sortParam } = props
  const { ui } = useWords()
  const id = useId()
  return (
    <div className="tv-table" role="region" aria-label={ui.table.scrollable(caption)} tabIndex={0}>
      <Table role="table" aria-labelledby={id} hover={rowHref !== undefined}>
        <caption id={id} className={captionHidden ? 'ds-sr-only' : undefined}>
          {caption}
        </caption>
        <TableHead role="rowgroup">
          <TableRow role="row">
            {columns.map((column) => (
              <TableHeaderCell
                key={column.key}
                role="columnheader"
                scope="col"
                data-align={column.align}
                data-fits={column.fits}
                data-sortable={column.sortable || undefined}
                aria-sort={column.sortable && sort?.key === column.key ? sort.direction : undefined}
              >
                {column.sortable ? (
                  <SortLink column={column.key} name={column.name} current={sort} param={sortParam} />
                ) : (
                  column.name
                )}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody role="rowgroup">
          {rows.map((row) => (
            <TableRow key={rowKey(row)} role="row" data-marked={rowMarked?.(row) || undefined}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <TableHeaderCell
                    key={column.key}
                    role="rowheader"
                    scope="row"
                    className="tv-table__name"
                    data-fits={column.fits}
                  >
                    <RowName href={rowHref?.(row)}>{column.cell(row)}</RowName>
                  </TableHeaderCell>
                ) : (
                  <TableCell
                    key={column.key}
                    role="cell"
                    data-align={column.align}
                    data-fits={column.fits}
                    data-column={column.name}
                  >
                    {column.cell(row)}
                  </TableCell>
                ),
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}

function RowName({ href, children }: { href?: string; children: ReactNode }) {
  if (!href) return <>{children}</>
  return (
    <Link to={href} className="tv-table__link" prefetch="intent">
      {children}
    </Link>
  )
}
