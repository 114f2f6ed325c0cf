import type { Frame } from '../docx-parts/frame'
import type { Block, Cell } from '../blocks'
import { paragraphEnd } from './joined'
import { taskSigns } from './signs'
import { heading, paragraph } from './styles'
import { columnStyles, tableOf } from './table'
import { numberStyle, signOf, wordsOf, type Writing } from './words'
import { element, part, spaced } from './xml'

/** As wide as the text, in centimetres, and not so tall that a picture needs a page of its own. */
const widest = 14.6
const tallest = 20
/** Pixels of a picture that is shown in its own size. */
const perCentimetre = 96 / 2.54

/** The text with its title, and what its words and blocks look like. */
export function contentPart(frame: Frame, writing: Writing): string {
  const { said } = writing
  const text = [
    paragraph('Title', spaced(frame.title)),
    paragraph('Tvers Facts', spaced(frame.line), said.lost),
    ...frame.facts.map((line) => paragraph('Tvers Facts', spaced(line))),
    ...said.blocks.map((block) => blockOf(block, writing, 'Text body')),
  ]
  const body = [said.changes(), ...text]
  const formats = [...writing.formats].map(([name, looks]) =>
    element('style:style', { 'style:name': name, 'style:family': 'text' }, looks),
  )
  return part(
    'office:document-content',
    element('office:automatic-styles', {}, ...fixedStyles(), ...columnStyles(writing.columns), ...formats),
    element('office:body', {}, element('office:text', {}, ...body)),
  )
}

function fixedStyles(): string[] {
  const line = '0.5pt solid #b9c2bd'
  return [
    element(
      'style:style',
      { 'style:name': 'PageBreak', 'style:family': 'paragraph', 'style:parent-style-name': 'Standard' },
      element('style:paragraph-properties', { 'fo:break-before': 'page' }),
    ),
    element(
      'style:style',
      { 'style:name': 'Table', 'style:family': 'table' },
      element('style:table-properties', { 'style:rel-width': '100%', 'table:align': 'margins' }),
    ),
    element(
      'style:style',
      { 'style:name': 'Cell', 'style:family': 'table-cell' },
      element('style:table-cell-properties', {
        'fo:padding': '0.1cm',
        'fo:border-top': line,
        'fo:border-bottom': line,
      }),
    ),
    element(
      'style:style',
      { 'style:name': numberStyle, 'style:family': 'text' },
      element('style:text-properties', { 'fo:color': '#55605b' }),
    ),
  ]
}

/** A block; `style` is that of its paragraphs where they have none of their own. */
function blockOf(block: Block, writing: Writing, style: string): string {
  const inner = (blocks: readonly Block[], as = style) =>
    blocks.map((one) => blockOf(one, writing, as)).join('')
  switch (block.kind) {
    case 'heading':
      return linesOf(wordsOf(block.spans, writing, block.number), (words) => heading(block.level, words))
    case 'paragraph':
      return linesOf(wordsOf(block.spans, writing, block.number), (words) => paragraph(style, words))
    case 'list':
      return listOf(block, writing, style)
    case 'quote':
      return beside(block.number) + inner(block.blocks, 'Quotations')
    case 'table':
      writing.tables += 1
      return (
        beside(block.number) +
        tableOf(block, `Table${writing.tables}`, writing.columns, (cell) => cellBlocks(cell, writing)) +
        paragraph('Standard')
      )
    case 'rule':
      return paragraph('Horizontal Line', writing.said.thing(block, ''))
    case 'page-break':
      return element('text:p', { 'text:style-name': 'PageBreak' }, writing.said.thing(block, ''))
    case 'contents':
      return contentsOf(block.entries)
    case 'outcome': {
      const { label, text, details } = block.outcome
      return [
        beside(block.number),
        paragraph('Outcome label', spaced(label)),
        paragraph('Outcome text', spaced(text)),
        ...details.map((detail) => paragraph('Outcome detail', spaced(detail))),
      ].join('')
    }
    case 'image':
      return beside(block.number) + pictureOf(block, writing)
    case 'notes':
      // Each stands with its mark, and the program puts it at the foot of the page.
      return ''
  }
}

/** A paragraph or a heading, or several where it is suggested that it ends within. */
function linesOf(words: string, written: (words: string) => string): string {
  return words.split(paragraphEnd).map(written).join('')
}

function listOf(list: Extract<Block, { kind: 'list' }>, writing: Writing, style: string): string {
  const name = list.ordered ? 'Numbers' : list.done ? 'Tasks' : 'Bullets'
  const items = list.items.flatMap(([first, ...rest], at) => {
    const sign = list.done ? `${list.done[at] ? taskSigns.done : taskSigns.open} ` : ''
    const words = first?.kind === 'paragraph' ? wordsOf(first.spans, writing, list.numbers?.[at] ?? null) : ''
    const lines = words.split(paragraphEnd)
    const inner = rest.map((block) => blockOf(block, writing, style))
    // Where it is suggested that an item ends within, one begins.
    return lines.map((line, nth) =>
      element(
        'text:list-item',
        { 'text:start-value': list.ordered && at + nth === 0 ? list.start : null },
        paragraph(style, spaced(nth === 0 ? sign : ''), line),
        ...(nth === lines.length - 1 ? inner : []),
      ),
    )
  })
  return element('text:list', { 'text:style-name': name }, ...items)
}

function cellBlocks({ header, blocks }: Cell, writing: Writing): string {
  const style = header ? 'Table Heading' : 'Table Contents'
  return blocks.map((block) => blockOf(block, writing, style)).join('') || paragraph(style)
}

/** The number of what cannot have one in front of its words, such as a table: on a line before it. */
function beside(number: string | null | undefined): string {
  return number ? paragraph('Standard', signOf(number)) : ''
}

function contentsOf(entries: ReadonlyArray<{ text: string }>): string {
  if (!entries.length) return ''
  return element(
    'text:table-of-content',
    { 'text:name': 'Contents', 'text:protected': 'true' },
    element('text:table-of-content-source', { 'text:outline-level': 4, 'text:use-index-marks': 'false' }),
    element('text:index-body', {}, ...entries.map(({ text }) => paragraph('Standard', spaced(text)))),
  )
}

function pictureOf(block: Extract<Block, { kind: 'image' }>, writing: Writing): string {
  const { file, alt, words } = block
  if (!file) return words === '' ? '' : paragraph('Text body', writing.said.thing(block, spaced(words)))
  const { type, bytes } = file
  const name = `Pictures/${writing.pictures.length + 1}.${type === 'image/png' ? 'png' : 'jpg'}`
  writing.pictures.push({ name, type, bytes })
  const [width, height] = [file.width / perCentimetre, file.height / perCentimetre]
  const scale = Math.min(1, widest / width, tallest / height)
  const picture = element(
    'draw:frame',
    {
      'draw:name': `Picture ${writing.pictures.length}`,
      'text:anchor-type': 'as-char',
      'svg:width': `${(width * scale).toFixed(2)}cm`,
      'svg:height': `${(height * scale).toFixed(2)}cm`,
    },
    element('draw:image', { 'xlink:href': name, 'xlink:type': 'simple', 'xlink:show': 'embed' }),
    element('svg:desc', {}, spaced(alt)),
  )
  return paragraph('Text body', writing.said.thing(block, picture))
}
