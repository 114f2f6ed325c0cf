import type { Span } from '../blocks'
import { piecesOf } from './fonts'

/** Words that stand together on a line in one font; `x` is in points from the line's left edge. */
export type Fragment = { text: string; font: string; x: number; width: number; span: Span }
export type Line = { fragments: Fragment[]; width: number }

type Atom = { text: string; font: string; width: number; span: Span }
/** A word may be set in several fonts and formattings, and is not broken unless it is wider than the line. */
type Word = { atoms: Atom[]; width: number; kind: 'word' | 'space' | 'break' }

/** Breaks spans into lines no wider than `width` points, at `size` points. */
export function linesOf(
  doc: PDFKit.PDFDocument,
  spans: readonly Span[],
  size: number,
  width: number,
): Line[] {
  const lines: Line[] = []
  let current: Atom[] = []
  let used = 0
  const close = () => {
    lines.push(lineOf(current))
    current = []
    used = 0
  }
  for (const word of wordsIn(doc, spans, size, width)) {
    if (word.kind === 'break') close()
    else if (word.kind === 'space' && current.length === 0) continue
    else {
      if (word.kind === 'word' && used + word.width > width && current.length > 0) close()
      current.push(...word.atoms)
      used += word.width
    }
  }
  close()
  return lines
}

function wordsIn(doc: PDFKit.PDFDocument, spans: readonly Span[], size: number, width: number): Word[] {
  const words: Word[] = []
  for (const span of spans) {
    for (const text of span.text.match(/\n|[^\S\n\u00A0]+|(?:[^\s/]|\u00A0)+\/*|\/+/gu) ?? []) {
      const kind = text === '\n' ? 'break' : text.trim() === '' && !text.includes('\u00A0') ? 'space' : 'word'
      const atoms = kind === 'break' ? [] : atomsOf(doc, kind === 'space' ? ' ' : text, span, size)
      const word = { atoms, width: sum(atoms), kind } as const
      const last = words.at(-1)
      if (kind === 'word' && last?.kind === 'word' && !endsWithSlash(last)) {
        last.atoms.push(...atoms)
        last.width += word.width
      } else words.push({ ...word })
    }
  }
  return words.flatMap((word) => (word.width > width ? brokenUp(doc, word, size, width) : [word]))
}

function endsWithSlash(word: Word): boolean {
  return word.atoms.at(-1)?.text.endsWith('/') ?? false
}

/** The number of a footnote is smaller than the words that it stands behind. */
export function sizeOf(span: Span, size: number): number {
  return span.note ? size * 0.68 : size
}

function atomsOf(doc: PDFKit.PDFDocument, text: string, span: Span, size: number): Atom[] {
  return piecesOf(doc, text, span).map(({ text: set, font }) => ({
    text: set,
    font,
    span,
    width: doc.font(font).fontSize(sizeOf(span, size)).widthOfString(set),
  }))
}

/** A word wider than the line, such as a long address, is broken between letters. */
function brokenUp(doc: PDFKit.PDFDocument, word: Word, size: number, width: number): Word[] {
  const parts: Word[] = []
  for (const { span, text } of word.atoms) {
    for (const letter of text) {
      const atoms = atomsOf(doc, letter, span, size)
      const last = parts.at(-1)
      if (last && last.width + sum(atoms) <= width) {
        last.atoms.push(...atoms)
        last.width += sum(atoms)
      } else parts.push({ atoms, width: sum(atoms), kind: 'word' })
    }
  }
  return parts
}

function lineOf(atoms: Atom[]): Line {
  const fragments: Fragment[] = []
  let x = 0
  for (const atom of atoms) {
    const last = fragments.at(-1)
    if (last && last.font === atom.font && last.span === atom.span) {
      last.text += atom.text
      last.width += atom.width
    } else fragments.push({ ...atom, x })
    x += atom.width
  }
  return { fragments, width: x }
}

function sum(atoms: readonly Atom[]): number {
  return atoms.reduce((total, { width }) => total + width, 0)
}
