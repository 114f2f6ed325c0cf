import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  type ParagraphChild,
} from 'docx'
import type { Block } from '../blocks'
import type { Images } from '../edition'
import { renderingWords } from '../words'
import type { Remark } from '../remarks'
import { blockParts, type Writing } from './blocks'
import type { Frame } from './frame'
import { marginWidth, pageWidth } from './numbers'
import { printable } from './printable'
import { saidIn, silent } from './said'
import { suggestedBlocks } from './suggested-blocks'
import { countedLevels, numberingLevels, paragraphStyles, rightEdge } from './styles'

/** The whole document: its styles, what it says of itself, its running lines and its text. */
export function documentOf(
  frame: Frame,
  blocks: readonly Block[],
  remarks: readonly Remark[] = [],
  images: Images = {},
): Document {
  const said = remarks.length ? saidIn(remarks, blocks) : silent
  const writing: Writing = { starts: [], suggested: new Map(), said }
  const children = [
    ...front(frame, said.lost),
    ...blocks.flatMap((block) => [
      ...blockParts(block, writing, 0),
      ...suggestedBlocks(said.added(block), images),
    ]),
  ]
  const isCounted = blocks.some(
    (block) => block.number || (block.kind === 'list' && block.numbers?.some(Boolean)),
  )
  return new Document({
    title: printable(frame.title),
    subject: frame.subject,
    creator: frame.organisation,
    lastModifiedBy: frame.lastModifiedBy,
    description: frame.line,
    styles: paragraphStyles(frame.language),
    numbering: { config: [...(isCounted ? countedLevels() : []), ...numberingLevels(writing.starts)] },
    ...(said.comments.length ? { comments: { children: said.comments } } : {}),
    features: { updateFields: false },
    sections: [
      {
        properties: {
          page: {
            size: { width: pageWidth, height: 16838 },
            margin: { left: marginWidth, right: marginWidth },
          },
        },
        headers: {
          default: new Header({
            children: [frame.organisation, ...frame.head].map(
              (text) => new Paragraph({ text: printable(text), style: 'Header' }),
            ),
          }),
        },
        footers: { default: new Footer({ children: [foot(frame)] }) },
        children,
      },
    ],
  })
}

/** Between what stands around the text and the text itself. */
const apart = { spacing: { after: 360 } }

/** `lost` is what is said of words that are no longer there. */
function front({ title, line, facts }: Frame, lost: readonly ParagraphChild[]): Paragraph[] {
  return [
    new Paragraph({ text: printable(title), heading: HeadingLevel.TITLE }),
    new Paragraph({ children: [new TextRun(line), ...lost], style: 'Facts', ...(facts.length ? {} : apart) }),
    ...facts.map(
      (text, at) => new Paragraph({ text, style: 'Facts', ...(at === facts.length - 1 ? apart : {}) }),
    ),
  ]
}

function foot({ title, line, language }: Frame): Paragraph {
  const [before = '', between = '', after = ''] = renderingWords(language).page(0, 1).split(/[01]/)
  return new Paragraph({
    style: 'Footer',
    tabStops: [{ type: TabStopType.RIGHT, position: rightEdge }],
    children: [
      new TextRun(`${printable(title)} · ${line}\t`),
      new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] }),
    ],
  })
}
