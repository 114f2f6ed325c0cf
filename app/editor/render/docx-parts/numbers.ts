import { FrameAnchorType, FrameWrap, Paragraph, type IParagraphOptions } from 'docx'
import { depthOf } from '../../numbering'
import { numberedQuoteStyleId, numberedStyleId } from '../docx-style-ids'
import { headingReference, numberWidth, paragraphReference, quoteIndent } from './styles'

/** How wide the page is, the margin on either side of it, and the text between them, in twentieths of a point. */
export const pageWidth = 11906
export const marginWidth = 1840
export const textWidth = pageWidth - 2 * marginWidth

/** A heading that Word numbers itself; nothing where it has no number. */
export function headingNumber(number: string | null | undefined): Pick<IParagraphOptions, 'numbering'> {
  return number ? { numbering: { reference: headingReference, level: depthOf(number) - 1 } } : {}
}

/** A paragraph that Word numbers itself, in the margin; nothing where it has no number. */
export function paragraphNumber(
  number: string | null | undefined,
): Pick<IParagraphOptions, 'numbering' | 'style'> {
  return number ? { ...counted, style: numberedStyleId } : {}
}

/** The same for a paragraph of a quote, which stands further in. */
export function quoteNumber(
  number: string | null | undefined,
): Pick<IParagraphOptions, 'numbering' | 'indent' | 'style'> {
  return number
    ? {
        ...counted,
        style: numberedQuoteStyleId,
        indent: { left: quoteIndent, hanging: numberWidth + quoteIndent },
      }
    : { style: 'Quote' }
}

/** The number of what cannot have one itself, such as a table: in a frame of its own in the margin beside it. */
export function numberBeside(number: string | null | undefined): Paragraph[] {
  if (!number) return []
  return [
    new Paragraph({
      ...counted,
      style: numberedStyleId,
      indent: { left: 0, firstLine: 0 },
      frame: {
        type: 'absolute',
        position: { x: marginWidth - numberWidth, y: 1 },
        anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.TEXT },
        width: numberWidth - 100,
        wrap: FrameWrap.AROUND,
      },
    }),
  ]
}

const counted = { numbering: { reference: paragraphReference, level: 0 } }
