import { plain, type Block, type Note, type Span } from '../blocks'
import type { Outcome } from '../edition'
import type { Printed } from '../printed'
import { drawContents } from './contents'
import { drawImage } from './image'
import { linesOf } from './lines'
import type { Bar, Paper, Structure } from './paper'
import { body, headings, indent, ink, page, small, textWidth } from './style'
import { drawTable } from './table'

/** Where blocks stand on the page: from the left edge, how wide, and what runs beside them. */
export type Column = { x: number; width: number; bar?: Bar | undefined; colour?: string | undefined }

type TextStyle = { size: number; leading: number }

const wholePage: Column = { x: page.left, width: textWidth }

/** Title, and who has published what and when. */
export function drawTitle(paper: Paper, root: Structure, printed: Printed): void {
  paper.turn()
  drawText(
    paper,
    root,
    'P',
    [plain(printed.organisation, { bold: true })],
    { ...body, after: 4 },
    { ...wholePage, colour: ink.accent },
  )
  for (const line of printed.head) {
    drawText(paper, root, 'P', [plain(line)], { ...small, after: 1 }, { ...wholePage, colour: ink.quiet })
  }
  drawHeading(paper, root, 0, [plain(printed.title)], wholePage)
  const facts = printed.facts.map(([name, fact]) => plain(`${name}: ${fact}`))
  for (const fact of [plain(printed.line), ...facts]) {
    drawText(paper, root, 'P', [fact], { ...small, after: 1 }, { ...wholePage, colour: ink.quiet })
  }
  paper.space(10)
  rule(paper, wholePage)
  paper.space(14)
}

export function drawBlocks(
  paper: Paper,
  parent: Structure,
  blocks: readonly Block[],
  column = wholePage,
): void {
  for (const block of blocks) drawBlock(paper, parent, block, column)
}

function drawBlock(paper: Paper, parent: Structure, block: Block, column: Column): void {
  if (block.kind !== 'heading') numberBeside(paper, block.number)
  switch (block.kind) {
    case 'heading':
      return drawHeading(paper, parent, block.level, numbered(block), column, block.id)
    case 'paragraph':
      return drawText(paper, parent, 'P', block.spans, body, column)
    case 'list':
      return drawList(paper, parent, block, column)
    case 'quote':
      return drawQuote(paper, parent, block.blocks, column)
    case 'table':
      return drawTable(paper, parent, block, column)
    case 'rule':
      paper.space(4)
      rule(paper, column)
      return paper.space(12)
    case 'page-break':
      return paper.y > page.top ? paper.turn() : undefined
    case 'contents':
      return drawContents(paper, parent, block.entries, column)
    case 'outcome':
      return drawOutcome(paper, parent, block.outcome, column)
    case 'notes':
      return drawNotes(paper, parent, block.notes, column)
    case 'image':
      return block.file
        ? drawImage(paper, parent, block.file, block.alt || block.words, column)
        : drawText(paper, parent, 'P', [plain(block.words)], body, column)
  }
}

function numbered({ number, spans }: Extract<Block, { kind: 'heading' }>): Span[] {
  return number ? [plain(`${number}\u2002`), ...spans] : spans
}

/** What is cited by a number has it in the margin. */
function numberBeside(paper: Paper, number: string | null | undefined): void {
  const [line] = number ? linesOf(paper.doc, [plain(number)], small.size, page.left) : []
  if (line) paper.beside(line)
}

/** The title is `H1`, so that a document's own headings begin at `H2`, as they do on the web. */
function drawHeading(
  paper: Paper,
  parent: Structure,
  level: number,
  spans: Span[],
  column: Column,
  id?: string,
): void {
  const style = headings[level] ?? body
  if ('before' in style) paper.space(style.before)
  // A heading is kept with the first lines of what it heads.
  paper.need(style.leading + 2 * body.leading)
  if (id !== undefined) paper.mark(id)
  const bold = spans.map((span) => ({ ...span, bold: true }))
  drawText(paper, parent, `H${level + 1}`, bold, style, column)
}

function drawText(
  paper: Paper,
  parent: Structure,
  tag: string,
  spans: Span[],
  style: TextStyle & { after: number },
  { x, width, bar, colour = ink.text }: Column,
): void {
  if (spans.every(({ text }) => text.trim() === '')) return
  const element = paper.doc.struct(tag)
  parent.add(element)
  const lines = linesOf(paper.doc, spans, style.size, width)
  // The first two lines of a paragraph stay together.
  paper.need(Math.min(lines.length, 2) * style.leading)
  paper.lines(element, lines, { x, size: style.size, leading: style.leading, colour, bar })
  element.end()
  paper.space(style.after)
}

function drawList(
  paper: Paper,
  parent: Structure,
  list: Extract<Block, { kind: 'list' }>,
  column: Column,
): void {
  const element = paper.doc.struct('L')
  parent.add(element)
  for (const [at, blocks] of list.items.entries()) {
    const item = paper.doc.struct('LI')
    const done = list.done?.[at]
    const label = paper.doc.struct(
      'Lbl',
      done === undefined ? {} : { actual: paper.wording.task[done ? 'done' : 'open'] },
    )
    const words = paper.doc.struct('LBody')
    element.add(item)
    item.add(label).add(words)
    paper.need(body.leading)
    numberBeside(paper, list.numbers?.[at])
    if (done === undefined) drawLabel(paper, label, list.ordered ? `${list.start + at}.` : '•', column)
    else paper.box(label, done, { x: column.x + 1, ...body })
    drawBlocks(paper, words, blocks, { ...column, x: column.x + indent, width: column.width - indent })
    item.end()
    paper.y -= 4
  }
  paper.y += 4
  element.end()
}

function drawLabel(
  paper: Paper,
  label: Structure,
  sign: string,
  { x }: Column,
  style: TextStyle = body,
): void {
  for (const line of linesOf(paper.doc, [plain(sign)], style.size, indent)) {
    paper.line(label, line, paper.y, { x: x + 4, ...style })
  }
}

/** The footnotes after the text: a page is not known before it is full, and its foot would be too late. */
function drawNotes(paper: Paper, parent: Structure, notes: readonly Note[], column: Column): void {
  const element = paper.doc.struct('L')
  parent.add(element)
  paper.space(10)
  paper.need(3 * small.leading)
  rule(paper, { ...column, width: column.width / 3 })
  paper.space(8)
  for (const { number, text, lang } of notes) {
    const note = paper.doc.struct('LI')
    const label = paper.doc.struct('Lbl')
    const words = paper.doc.struct('LBody')
    element.add(note)
    note.add(label).add(words)
    paper.need(small.leading)
    drawLabel(paper, label, String(number), column, small)
    const beside = { ...column, x: column.x + indent, width: column.width - indent }
    drawText(paper, words, 'P', [plain(text, { lang })], { ...small, after: 3 }, beside)
    note.end()
  }
  element.end()
}

function drawQuote(paper: Paper, parent: Structure, blocks: Block[], column: Column): void {
  const element = paper.doc.struct('BlockQuote')
  parent.add(element)
  const bar = { x: column.x, colour: ink.rule }
  drawBlocks(paper, element, blocks, { x: column.x + 14, width: column.width - 14, bar, colour: ink.quiet })
  element.end()
}

function drawOutcome(paper: Paper, parent: Structure, outcome: Outcome, column: Column): void {
  const element = paper.doc.struct('Div')
  parent.add(element)
  const bar = { x: column.x, colour: ink.accent }
  const inside = { x: column.x + 14, width: column.width - 14, bar }
  paper.space(2)
  paper.need(small.leading + 2 * body.leading)
  const label = plain(outcome.label, { bold: true })
  drawText(paper, element, 'P', [label], { ...small, after: 0 }, { ...inside, colour: ink.accent })
  drawText(paper, element, 'P', [plain(outcome.text)], { ...body, after: 0 }, inside)
  for (const line of outcome.details) {
    drawText(paper, element, 'P', [plain(line)], { ...small, after: 0 }, { ...inside, colour: ink.quiet })
  }
  element.end()
  paper.space(12)
}

function rule(paper: Paper, { x, width }: Column): void {
  paper.ornament((doc) => {
    doc
      .moveTo(x, paper.y)
      .lineTo(x + width, paper.y)
      .lineWidth(0.6)
      .strokeColor(ink.rule)
      .stroke()
  })
}
