import { Document, Footer, Header, HeadingLevel, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import type { Block } from '../blocks'
import type { Edition } from '../edition'
import { editionFacts, editionLine, renderingWords } from '../words'
import { blockParts, type Numbering } from './blocks'
import { numberingLevels, paragraphStyles, rightEdge } from './styles'

/** The whole document: its styles, what it says of itself, its running lines and its text. */
export function documentOf(edition: Edition, blocks: readonly Block[]): Document {
  const numbering: Numbering = { lists: 0 }
  const children = [...front(edition), ...blocks.flatMap((block) => blockParts(block, numbering, 0))]
  return new Document({
    title: edition.title,
    subject: edition.series,
    creator: edition.organisation,
    lastModifiedBy: edition.publisher,
    description: editionLine(edition),
    styles: paragraphStyles(edition.language),
    numbering: { config: numberingLevels(numbering.lists) },
    features: { updateFields: false },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { left: 1840, right: 1840 } } },
        headers: {
          default: new Header({ children: [new Paragraph({ text: edition.organisation, style: 'Header' })] }),
        },
        footers: { default: new Footer({ children: [foot(edition)] }) },
        children,
      },
    ],
  })
}

function front(edition: Edition): Paragraph[] {
  const facts = editionFacts(edition).map(([name, fact]) => `${name}: ${fact}`)
  return [
    new Paragraph({ text: edition.title, heading: HeadingLevel.TITLE }),
    ...[editionLine(edition), ...facts].map((text) => new Paragraph({ text, style: 'Facts' })),
  ]
}

function foot(edition: Edition): Paragraph {
  const [before = '', between = '', after = ''] = renderingWords(edition.language).page(0, 1).split(/[01]/)
  return new Paragraph({
    style: 'Footer',
    tabStops: [{ type: TabStopType.RIGHT, position: rightEdge }],
    children: [
      new TextRun(`${edition.title} · ${editionLine(edition)}\t`),
      new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] }),
    ],
  })
}
