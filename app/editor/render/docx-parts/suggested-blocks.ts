import { InsertedTextRun, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { ImageAttributes } from '../../image-attributes'
import type { SuggestedTable } from '../../suggested-table'
import type { Images } from '../edition'
import { aroundPicture, tableBorders } from './blocks'
import { Inserted } from './inserted'
import { pictureOf } from './picture'
import { printable } from './printable'
import type { Added, Mark } from './said'

/** Tables and pictures that are suggested, as Word tracks such: rows and paragraphs that are inserted, and what is in them. */
export function suggestedBlocks(added: readonly Added[], images: Images): Array<Table | Paragraph> {
  return added.flatMap(({ what, mark }) =>
    'table' in what ? tableParts(what.table, mark) : [pictureParagraph(what.picture, images, mark)],
  )
}

function pictureParagraph({ imageId, alt }: ImageAttributes, images: Images, mark: () => Mark): Paragraph {
  const file = Object.hasOwn(images, imageId) ? images[imageId] : undefined
  const run = file ? pictureOf(file, alt) : new TextRun(printable(alt))
  return new Paragraph({
    spacing: aroundPicture,
    children: [new Inserted(mark(), run)],
    run: { insertion: mark() },
  })
}

function tableParts({ heading, rows }: SuggestedTable, mark: () => Mark): Array<Table | Paragraph> {
  return [
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
  ]
}

function cellOf(words: string, bold: boolean, mark: () => Mark): TableCell {
  const run = () => new InsertedTextRun({ ...(bold ? { bold } : {}), text: printable(words), ...mark() })
  return new TableCell({
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [new Paragraph({ children: words === '' ? [] : [run()], run: { insertion: mark() } })],
  })
}
