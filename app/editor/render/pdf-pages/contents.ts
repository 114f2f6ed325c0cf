import { plain } from '../blocks'
import { namedHeading, type HeadingInText } from '../headings'
import { linesOf } from './lines'
import type { Paper, Structure } from './paper'
import { body, ink } from './style'

type Column = { x: number; width: number }

/** How far in from the right a heading's words end, in points: its page number stands there. */
const roomForNumber = 30
const indentOfLevel = 14

/**
 * The list of headings, each with a link to its place. The numbers of their pages are written when all pages are full: until
 * then the paper keeps what is left to write.
 */
export function drawContents(
  paper: Paper,
  parent: Structure,
  entries: readonly HeadingInText[],
  column: Column,
): void {
  const list = paper.doc.struct('TOC')
  parent.add(list)
  for (const entry of entries) drawEntry(paper, list, entry, column)
  paper.atTheEnd(paper.pageAt, () => list.end())
  paper.space(body.after)
}

function drawEntry(paper: Paper, list: Structure, entry: HeadingInText, column: Column): void {
  const { id, level } = entry
  const item = paper.doc.struct('TOCI')
  const link = paper.doc.struct('Link')
  list.add(item)
  item.add(link)
  const inset = (level - 1) * indentOfLevel
  const x = column.x + inset
  const width = column.width - inset - roomForNumber
  const lines = linesOf(paper.doc, [plain(namedHeading(entry), { bold: level === 1 })], body.size, width)
  paper.lines(link, lines, { ...body, x, colour: ink.text })
  const [on, top] = [paper.pageAt, paper.y - body.leading]
  paper.doc.goTo(x, top, column.width - inset, body.leading, id, { structParent: link })
  link.end()
  paper.atTheEnd(on, () => {
    const [number] = linesOf(paper.doc, [plain(String(paper.pageOf(id) ?? ''))], body.size, roomForNumber)
    if (number) paper.line(item, number, top, { ...body, x: column.x + column.width - number.width })
  })
}
