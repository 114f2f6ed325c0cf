import { sizeOf, type Fragment, type Line } from './lines'
import { languageTags } from '../edition'
import type { RenderingWords } from '../words'
import { body, ink, page, small } from './style'

/** Between a number in the margin and the text, in points. */
const marginGap = 14

export type Structure = PDFKit.PDFStructureElement
export type Bar = { x: number; colour: string }
export type LineStyle = { x: number; size: number; leading: number; colour?: string; bar?: Bar | undefined }

/** The pages and how far down the last one is written. */
export class Paper {
  y: number = page.height
  /** The number of the page that is written on, from 1. */
  pageAt = 0
  private readonly places = new Map<string, number>()
  private waiting: Line | null = null
  private readonly left: Array<{ on: number; write: () => void }> = []

  constructor(
    readonly doc: PDFKit.PDFDocument,
    readonly wording: RenderingWords,
  ) {}

  get room(): number {
    return page.height - page.bottom - this.y
  }

  /** Starts a new page unless `height` points are left on this one. */
  need(height: number): void {
    if (this.room < height) this.turn()
  }

  turn(): void {
    this.doc.addPage({ size: 'A4', margin: 0 })
    this.y = page.top
    this.pageAt += 1
  }

  /** Remembers that something stands here, for links to it and the number of its page. */
  mark(id: string): void {
    this.places.set(id, this.pageAt)
    this.doc.addNamedDestination(id, 'XYZ', page.left, this.y, null)
  }

  /** The number of the page that something stands on. */
  pageOf(id: string): number | undefined {
    return this.places.get(id)
  }

  /** Something to write on a page when all pages are known. */
  atTheEnd(on: number, write: () => void): void {
    this.left.push({ on, write })
  }

  /** Writes what was left until all pages are known. */
  finish(): void {
    const { start } = this.doc.bufferedPageRange()
    for (const { on, write } of this.left) {
      this.doc.switchToPage(start + on - 1)
      write()
    }
  }

  /** Leaves space, except at the top of a page. */
  space(height: number): void {
    if (this.y > page.top) this.y += height
  }

  /** Writes lines below each other as the content of one structure element. */
  lines(element: Structure, lines: readonly Line[], style: LineStyle): void {
    for (const line of lines) {
      this.need(style.leading)
      if (style.bar) this.bar(style.bar, style.leading)
      this.line(element, line, this.y, style)
      this.y += style.leading
    }
  }

  /** A number that is written in the margin beside the next line, as a part of what that line belongs to. */
  beside(number: Line): void {
    this.waiting = number
  }

  /** Writes one line at a height of its own, for cells that stand beside each other. */
  line(element: Structure, line: Line, y: number, style: LineStyle): void {
    this.margin(element, y, style)
    const top = y + (style.leading - style.size * 1.21) / 2
    for (const fragment of line.fragments) {
      if (fragment.span.href !== null) this.link(element, fragment, fragment.span.href, top, style)
      else {
        const { lang } = fragment.span
        const draw = () => this.words(fragment, top, style, style.colour ?? ink.text)
        this.marked(element, 'Span', draw, lang ? { lang: languageTags[lang] } : {})
      }
    }
  }

  /** Draws a box that is ticked off or not, since not every font has one; `element` says it in words. */
  box(element: Structure, ticked: boolean, { x, size, leading }: LineStyle): void {
    const side = size * 0.82
    const top = this.y + (leading - side) / 2
    this.marked(element, 'Span', () => {
      this.doc.rect(x, top, side, side).lineWidth(0.8).strokeColor(ink.quiet).stroke()
      if (!ticked) return
      this.doc
        .moveTo(x + side * 0.2, top + side * 0.52)
        .lineTo(x + side * 0.42, top + side * 0.76)
        .lineTo(x + side * 0.82, top + side * 0.24)
        .lineWidth(1.3)
        .strokeColor(ink.accent)
        .stroke()
    })
  }

  /** Draws a picture as a figure below `parent`; `says` is read in its place. */
  figure(parent: Structure, says: string, draw: () => void): void {
    const figure = this.doc.struct('Figure', { alt: says })
    if (this.waiting) {
      const number = this.doc.struct('P')
      parent.add(number)
      this.margin(number, this.y, body)
      number.end()
    }
    parent.add(figure)
    this.marked(figure, 'Figure', draw)
    figure.end()
  }

  /** Draws something that is not content: a line, a bar. */
  ornament(draw: (doc: PDFKit.PDFDocument) => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' })
    draw(this.doc)
    this.doc.endMarkedContent()
  }

  private margin(element: Structure, y: number, { leading }: Pick<LineStyle, 'leading'>): void {
    const number = this.waiting
    if (!number) return
    this.waiting = null
    const x = page.left - marginGap - number.width
    this.line(element, number, y, { x, size: small.size, leading, colour: ink.quiet })
  }

  private bar({ x, colour }: Bar, height: number): void {
    this.ornament((doc) => doc.rect(x, this.y, 2.5, height + 0.3).fill(colour))
  }

  private link(element: Structure, fragment: Fragment, href: string, top: number, style: LineStyle): void {
    const link = this.doc.struct('Link')
    element.add(link)
    this.marked(link, 'Link', () => this.words(fragment, top, style, ink.link))
    this.doc.link(style.x + fragment.x, top, fragment.width, style.size * 1.25, href, {
      structParent: link,
    })
    link.end()
  }

  private marked(element: Structure, tag: string, draw: () => void, options: { lang?: string } = {}): void {
    const content = this.doc.markStructureContent(tag, options)
    draw()
    this.doc.endMarkedContent()
    element.add(content)
  }

  private words(
    { text, font, x, width, span }: Fragment,
    top: number,
    style: LineStyle,
    colour: string,
  ): void {
    const left = style.x + x
    this.doc
      .font(font)
      .fontSize(sizeOf(span, style.size))
      .fillColor(colour)
      .text(text, left, top, { lineBreak: false })
    if (span.underline || span.href !== null) this.stroke(left, top + style.size * 1.12, width, colour)
    if (span.strike) this.stroke(left, top + style.size * 0.7, width, colour)
  }

  private stroke(x: number, y: number, width: number, colour: string): void {
    this.doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.6)
      .strokeColor(colour)
      .stroke()
  }
}
