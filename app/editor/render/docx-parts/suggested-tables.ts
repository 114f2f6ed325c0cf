import { InsertedTextRun, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import { tableBorders } from './blocks'
import { printable } from './printable'
import type { Mark, Said } from './said'

/** Tables that are suggested, as Word tracks such: each of their rows is inserted, and the words in it. */
export function suggestedTables(tables: ReturnType<Said['tables']>): Array<Table | Paragraph> {
  return tables.flatMap(({ table: { heading, rows }, mark }) => [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: tableBorders,
      rows: rows.map(
        (row, nth) =>
          new TableRow({
            ...(heading && nth === 0 ? { tableHeader: true } : {}),
            cantSplit: true,
            insertion: mark(),
            children: row.map((words) => cellOf(words, heading && nth === 0, mark)),
          }),
      ),
    }),
    // Goes where the table does not come, too: what stands between it and the next block is part of the change.
    new Paragraph({ spacing: { after: 80 }, run: { insertion: mark() } }),
  ])
}

function cellOf(words: string, bold: boolean, mark: () => Mark): TableCell {
  const run = () => new InsertedTextRun({ ...(bold ? { bold } : {}), text: printable(words), ...mark() })
  return new TableCell({
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [new Paragraph({ children: words === '' ? [] : [run()], run: { insertion: mark() } })],
  })
}
