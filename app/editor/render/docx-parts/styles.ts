import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx'
import { numberedQuoteStyleId, numberedStyleId } from '../docx-style-ids'
import { languageTags, type ContentLanguage } from '../edition'

/** What stands between the title and the text, by a name that no other program gives a style: it is no part of the text. */
export const factsStyle = 'Tvers Facts'

/** Where the text ends on the right, in twentieths of a point from where it begins. */
export const rightEdge = 8226

/** How far in a quote stands, in twentieths of a point. */
export const quoteIndent = 280

const spruce = '1D5C48'
const quiet = '55605B'

/** The looks of each kind of paragraph; Word's own heading styles, so that its outline works. */
export function paragraphStyles(language: ContentLanguage): IStylesOptions {
  const heading = (size: number, before: number, outlineLevel: 0 | 1 | 2 | 3) => ({
    run: { size, bold: true, color: '1B1F1D' },
    // Word knows the level by the name of the style; other programs have to be told.
    paragraph: { spacing: { before, after: 80 }, keepNext: true, outlineLevel },
  })
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: languageTags[language] } },
        // In lines and not in points: a title of two lines would else stand in itself.
        paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { size: 44, bold: true, color: '1B1F1D' }, paragraph: { spacing: { after: 120 } } },
      heading1: heading(30, 360, 0),
      heading2: heading(26, 280, 1),
      heading3: heading(23, 200, 2),
      heading4: heading(22, 160, 3),
    },
    paragraphStyles: [
      style('Facts', { size: 18, color: quiet }, { spacing: { after: 20 } }, factsStyle),
      style(numberedStyleId, {}, {}, 'Tvers Numbered'),
      style('Header', { size: 18, bold: true, color: spruce }, { spacing: { after: 0 } }),
      style('Footer', { size: 17, color: quiet }, { spacing: { after: 0 } }),
      style('Quote', { color: quiet }, { indent: { left: quoteIndent }, border: bar('B9C2BD') }),
      { ...style(numberedQuoteStyleId, {}, {}, 'Tvers Numbered Quote'), basedOn: 'Quote' },
      style('OutcomeLabel', { size: 18, bold: true, color: spruce }, outcome),
      style('OutcomeText', {}, outcome),
      style('OutcomeDetail', { size: 18, color: quiet }, outcome),
    ],
  }
}

/** One numbering for each ordered list, so that every list begins where it says, on whichever level it stands. */
export function numberingLevels(starts: readonly number[]): INumberingOptions['config'] {
  return starts.map((start, at) => ({
    reference: listReference(at),
    levels: Array.from({ length: 9 }, (_, level) => ({
      level,
      start,
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 420 * (level + 1), hanging: 420 } } },
    })),
  }))
}

/** How Word counts headings and paragraphs itself: the numbers are its own, and follow what is written there. */
export function countedLevels(): INumberingOptions['config'] {
  return [
    {
      reference: headingReference,
      levels: Array.from({ length: 9 }, (_, level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: Array.from({ length: level + 1 }, (_place, at) => `%${at + 1}`).join('.'),
        suffix: LevelSuffix.SPACE,
        style: { paragraph: { indent: { left: 0, hanging: 0 } } },
      })),
    },
    {
      reference: paragraphReference,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1',
          alignment: AlignmentType.LEFT,
          style: {
            run: { color: quiet, size: 18 },
            paragraph: { indent: { left: 0, hanging: numberWidth } },
          },
        },
      ],
    },
  ]
}

export const headingReference = 'headings'
export const paragraphReference = 'paragraphs'
/** How far out in the margin a paragraph's number stands, in twentieths of a point. */
export const numberWidth = 700

export function listReference(at: number): string {
  return `list-${at}`
}

function bar(color: string) {
  return { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color } }
}

const outcome = { indent: { left: 280 }, border: bar(spruce), spacing: { after: 0 }, keepLines: true }

function style(id: string, run: object, paragraph: object, name = id) {
  return { id, name, basedOn: 'Normal', run, paragraph }
}
