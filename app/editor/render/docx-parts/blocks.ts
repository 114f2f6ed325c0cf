import {
  BorderStyle,
  CheckBox,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IParagraphRunOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx'
import { shares } from '../../column-widths'
import { plain, type Block, type Note, type Span } from '../blocks'
import type { Direction, LineFormat } from '../../suggested-format'
import { languageTags, type Outcome } from '../edition'
import { headingNumber, numberBeside, paragraphNumber, quoteNumber, textWidth } from './numbers'
import { pictureOf } from './picture'
import { printable } from './printable'
import { ParagraphEnd, type Said, type Written } from './said'
import { listReference } from './styles'

/** What is gathered while a text is written. */
export type Writing = {
  /** Where each ordered list begins to count, in their order: each has a numbering of its own. */
  starts: number[]
  /** Which of these is the list that a remark would make of lines, by its index. */
  suggested: Map<number, string>
  /** Writes what is said at words. */
  said: Said
}
export type Part = Paragraph | Table | TableOfContents

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
]
const deepestList = 8

/** The paragraphs and tables that a block becomes; `level` is how deep in lists it stands. */
export function blockParts(block: Block, writing: Writing, level: number): Part[] {
  switch (block.kind) {
    case 'heading':
      return paragraphs(block, writing, {
        heading: headingLevels[block.level - 1] ?? HeadingLevel.HEADING_4,
        ...headingNumber(block.number),
      })
    case 'paragraph':
      return paragraphs(
        block,
        writing,
        level > 0 ? { indent: { left: 420 * level } } : paragraphNumber(block.number),
      )
    case 'list':
      return listParts(block, writing, level)
    case 'quote':
      return quoteParts(block, writing, level)
    case 'table':
      return [
        ...numberBeside(block.number),
        tableOf(block, writing),
        new Paragraph({ spacing: { after: 80 } }),
      ]
    case 'rule':
      return [new Paragraph({ border: { bottom: line }, ...writing.said.thing(block, []) })]
    case 'page-break':
      return [new Paragraph({ spacing: { after: 0 }, ...writing.said.thing(block, [new PageBreak()]) })]
    case 'contents':
      return block.entries.length
        ? [new TableOfContents('', { hyperlink: true, headingStyleRange: '1-4', beginDirty: false })]
        : []
    case 'outcome':
      return [...numberBeside(block.number), ...outcomeParts(block.outcome)]
    case 'image':
      return [...numberBeside(block.number), ...imageParts(block, writing)]
    case 'notes':
      // Word keeps each with its mark, and puts it at the foot of the page.
      return []
  }
}

function quoteParts(quote: Extract<Block, { kind: 'quote' }>, writing: Writing, level: number): Part[] {
  const inWords = quote.blocks[0]?.kind === 'paragraph'
  const parts = quote.blocks.flatMap((inner, at) =>
    inner.kind === 'paragraph'
      ? paragraphs(inner, writing, quoteNumber(at === 0 ? quote.number : null))
      : blockParts(inner, writing, level),
  )
  return inWords ? parts : [...numberBeside(quote.number), ...parts]
}

function listParts(list: Extract<Block, { kind: 'list' }>, writing: Writing, level: number): Part[] {
  const depth = Math.min(level, deepestList)
  const sign: Pick<IParagraphOptions, 'numbering' | 'bullet' | 'indent'> = list.ordered
    ? { numbering: { reference: listReference(writing.starts.length), level: depth } }
    : list.done
      ? { indent: { left: 420 * (depth + 1), hanging: 420 } }
      : { bullet: { level: depth } }
  if (list.ordered) writing.starts.push(list.start)
  return list.items.flatMap(([first, ...rest], at) => [
    ...numberBeside(list.numbers?.[at]),
    ...paragraphs(
      first?.kind === 'paragraph' ? first : { kind: 'paragraph', spans: [] },
      writing,
      { ...sign, spacing: { after: 60 } },
      list.done ? [box(list.done[at] === true), new TextRun('\t')] : [],
    ),
    ...rest.flatMap((block) => blockParts(block, writing, level + 1)),
  ])
}

function tableOf(block: Extract<Block, { kind: 'table' }>, writing: Writing): Table {
  const { rows, widths } = block
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(widths ? { layout: TableLayoutType.FIXED, columnWidths: columnsOf(widths) } : {}),
    borders: tableBorders,
    rows: rows.map(
      (row) =>
        new TableRow({
          ...(row.every(({ header }) => header) ? { tableHeader: true } : {}),
          cantSplit: true,
          ...(writing.said.gone(block) ?? {}),
          children: row.map(
            (cell) =>
              new TableCell({
                columnSpan: cell.colspan,
                rowSpan: cell.rowspan,
                margins: { top: 60, bottom: 60, left: 80, right: 80 },
                children: cell.blocks
                  .flatMap((block) => blockParts(inCell(block, cell.header), writing, 0))
                  .filter((part): part is Paragraph | Table => !(part instanceof TableOfContents)),
              }),
          ),
        }),
    ),
  })
}

/** The widths of columns that share the page, in twentieths of a point. */
function columnsOf(widths: readonly number[]): number[] {
  return shares(widths, widths.length).map((share) => Math.round(share * textWidth))
}

function inCell(block: Block, header: boolean): Block {
  if (block.kind !== 'paragraph' || !header) return block
  return { ...block, spans: block.spans.map((span) => ({ ...span, bold: true })) }
}

function outcomeParts({ label, text, details }: Outcome): Paragraph[] {
  return [
    new Paragraph({ text: label, style: 'OutcomeLabel', keepNext: true }),
    new Paragraph({ text, style: 'OutcomeText' }),
    ...details.map((detail) => new Paragraph({ text: detail, style: 'OutcomeDetail' })),
    new Paragraph({ spacing: { after: 60 } }),
  ]
}

function imageParts(block: Extract<Block, { kind: 'image' }>, { said }: Writing): Paragraph[] {
  const { file, alt, words } = block
  if (!file) return words === '' ? [] : [new Paragraph({ text: printable(words) })]
  const paragraph = said.thing(block, [pictureOf(file, alt)])
  return [new Paragraph({ spacing: aroundPicture, ...paragraph })]
}

/** The paragraph of a line, or several where it is suggested that it ends within. */
function paragraphs(
  block: Extract<Block, { spans: Span[] }>,
  writing: Writing,
  options: IParagraphOptions,
  before: readonly ParagraphChild[] = [],
): Paragraph[] {
  const { said } = writing
  const parts: { children: ParagraphChild[]; run?: IParagraphRunOptions }[] = [{ children: [...before] }]
  for (const written of block.spans.flatMap((span) => partsOf(span, said))) {
    const last = parts.at(-1)
    if (written instanceof ParagraphEnd) {
      if (last) last.run = written.mark
      parts.push({ children: [] })
    } else last?.children.push(written)
  }
  const end = said.gone(block) ?? said.end()
  const last = parts.at(-1)
  if (end && last) last.run = end
  const becomes = said.becomes(block)
  return parts.map((part) => {
    if (!becomes) return new Paragraph({ ...options, ...part })
    const revision = { ...options, ...becomes.mark() }
    return new Paragraph({ ...optionsOf(becomes, options, writing), ...part, revision })
  })
}

/** How a line would be written that somebody suggests to be something else, or to stand elsewhere in its list. */
function optionsOf(
  { format, of }: { format: LineFormat; of: number },
  options: IParagraphOptions,
  writing: Writing,
): IParagraphOptions {
  if ('depth' in format) return moved(options, format.depth)
  const form = format.block
  const level = headingLevels[Number(/^heading (\d)$/.exec(form)?.[1]) - 1]
  if (level) return { heading: level }
  if (form === 'blockquote') return quoteNumber(null)
  if (form === 'bulletList') return { bullet: { level: 0 } }
  if (form !== 'orderedList') return {}
  const reference = writing.suggested.get(of) ?? listReference(writing.starts.push(1) - 1)
  writing.suggested.set(of, reference)
  return { numbering: { reference, level: 0 } }
}

function moved(options: IParagraphOptions, direction: Direction): IParagraphOptions {
  const { numbering, bullet, indent } = options
  const by = direction === 'in' ? 1 : -1
  const level = (now: number) => Math.min(Math.max(now + by, 0), deepestList)
  return {
    ...options,
    ...(numbering ? { numbering: { ...numbering, level: level(numbering.level) } } : {}),
    ...(bullet ? { bullet: { level: level(bullet.level) } } : {}),
    ...(indent ? { indent: { ...indent, left: Number(indent.left ?? 0) + 420 * by } } : {}),
  }
}

/** A box that can be ticked in Word. */
function box(checked: boolean): CheckBox {
  const font = 'MS Gothic'
  return new CheckBox({
    checked,
    checkedState: { value: '2612', font },
    uncheckedState: { value: '2610', font },
  })
}

function partsOf(span: Span, said: Said): Written[] {
  const { href } = span
  if (span.note) return said.around(span, {}, (runs) => runs, noteOf(span.note))
  if (href === null) return said.around(span, looksOf(span), (runs) => runs)
  const looks = looksOf({ ...span, underline: true }, '17503E')
  return said.around(span, looks, (children) => [new ExternalHyperlink({ link: href, children })])
}

/** A footnote as Word has them: it numbers them, and puts each at the foot of its page. */
function noteOf({ text, lang }: Note): FootnoteReferenceRun {
  const words = new TextRun(looksOf(plain(text, { lang })))
  return new FootnoteReferenceRun({ children: [new Paragraph({ children: [words] })] })
}

function looksOf({ text, bold, italic, underline, strike, lang }: Span, color?: string): IRunOptions {
  return {
    ...(text === '\n' ? { break: 1 } : { text: printable(text) }),
    ...(color === undefined ? {} : { color }),
    ...(lang ? { language: { value: languageTags[lang] } } : {}),
    // Saying that words are not bold would take it from a heading's style.
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
    ...(strike ? { strike } : {}),
    ...(underline ? { underline: {} } : {}),
  }
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'B9C2BD' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** Lines between the rows, and none between the columns. */
/** The room above and below a picture. */
export const aroundPicture = { before: 80, after: 160 }

export const tableBorders = {
  top: line,
  bottom: line,
  left: none,
  right: none,
  insideHorizontal: line,
  insideVertical: none,
}
