import { plain } from '../blocks'
import type { Printed } from '../printed'
import { renderingWords } from '../words'
import { linesOf } from './lines'
import { ink, page, small, textWidth } from './style'

/** Writes the foot of each page: what it is, which edition, and which page. Not read aloud: it is no content. */
export function drawRunningLines(doc: PDFKit.PDFDocument, printed: Printed): void {
  const { start, count } = doc.bufferedPageRange()
  for (let at = 0; at < count; at += 1) {
    doc.switchToPage(start + at)
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] })
    const number = renderingWords(printed.language).page(at + 1, count)
    const [right] = linesOf(doc, [plain(number)], small.size, textWidth)
    const rightWidth = right?.width ?? 0
    const [left] = linesOf(
      doc,
      [plain(`${printed.title} · ${printed.line}`)],
      small.size,
      textWidth - rightWidth - 24,
    )
    const y = page.height - 48
    doc
      .moveTo(page.left, y - 8)
      .lineTo(page.left + textWidth, y - 8)
      .lineWidth(0.6)
      .strokeColor(ink.rule)
      .stroke()
    for (const [line, x] of [
      [left, page.left],
      [right, page.left + textWidth - rightWidth],
    ] as const) {
      for (const { text, font, x: offset } of line?.fragments ?? []) {
        doc
          .font(font)
          .fontSize(small.size)
          .fillColor(ink.quiet)
          .text(text, x + offset, y, { lineBreak: false })
      }
    }
    doc.endMarkedContent()
  }
}
