import {
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { TableSheet } from '../docx-table'
import { renderingWords } from '../words'
import { tableBorders } from './blocks'
import { printable } from './printable'
import { paragraphStyles } from './styles'

/** A4 across less its margins, in twentieths of a point. */
const across = 16838 - 2 * 900

/** The whole document: what the table is of, and the table. */
export function sheetOf({ title, facts, rows, language }: TableSheet): Document {
  const filled = withoutEmptyColumns(rows)
  return new Document({
    title: printable(title),
    styles: paragraphStyles(language),
    features: { updateFields: false },
    sections: [
      {
        properties: {
          page: {
            // As the package wants it: it turns the page itself.
            size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
            margin: { left: 900, right: 900, top: 900, bottom: 900 },
          },
        },
        footers: { default: new Footer({ children: [foot(title, language)] }) },
        children: [
          new Paragraph({ text: printable(title), heading: HeadingLevel.TITLE }),
          ...facts.map((text) => new Paragraph({ text: printable(text), style: 'Facts' })),
          new Paragraph({}),
          ...(filled[0]?.length ? [tableOf(filled)] : []),
        ],
      },
    ],
  })
}

function foot(title: string, language: TableSheet['language']): Paragraph {
  const [before = '', between = '', after = ''] = renderingWords(language).page(0, 1).split(/[01]/)
  return new Paragraph({
    style: 'Footer',
    children: [
      new TextRun(`${printable(title)} · `),
      new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] }),
    ],
  })
}

function withoutEmptyColumns([heading = [], ...rows]: TableSheet['rows']): string[][] {
  const kept = heading.map((_name, column) => rows.some((row) => (row[column] ?? '').trim() !== ''))
  return [heading, ...rows].map((row) => row.filter((_cell, column) => kept[column]))
}

function tableOf(rows: readonly string[][]): Table {
  const widths = widthsOf(rows)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: across, type: WidthType.DXA },
    columnWidths: widths,
    borders: tableBorders,
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          children: row.map(
            (cell, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                margins: { top: 60, bottom: 60, left: 80, right: 80 },
                children: cell
                  .split(/\n+/)
                  .map(
                    (line) =>
                      new Paragraph({ children: [new TextRun({ text: printable(line), bold: at === 0 })] }),
                  ),
              }),
          ),
        }),
    ),
  })
}

/** What a letter takes, in twentieths of a point, and what a cell has beside its words. */
const letter = 130
const padding = 160

/** Every column has room for its longest word, up to a long one; what is left goes to those that have more to say than that. */
function widthsOf(rows: readonly string[][]): number[] {
  const columns = (rows[0] ?? []).map((_name, column) => rows.map((row) => row[column] ?? ''))
  const words = columns.map((cells) => Math.min(longest(cells, /\s+/), 20))
  const more = columns.map((cells, column) => 1 + Math.min(longest(cells, /\n+/), 56) - (words[column] ?? 0))
  const floors = words.map((letters) => padding + letter * letters)
  const [taken, wished] = [sum(floors), sum(more)]
  if (taken > across) return floors.map((floor) => Math.floor((across * floor) / taken))
  return floors.map((floor, column) => floor + Math.floor(((across - taken) * (more[column] ?? 0)) / wished))
}

/** The letters of the longest part of any cell. */
function longest(cells: readonly string[], separator: RegExp): number {
  const inCell = (cell: string) =>
    cell.split(separator).reduce((most, { length }) => Math.max(most, length), 0)
  return cells.reduce((most, cell) => Math.max(most, inCell(cell)), 0)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
