import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { unpackWoff } from './woff'

/** Where a font file lies, whichever folder the built server runs from. */
const fromHere = createRequire(import.meta.url)

/** The parts that the font is cut into, most used first. A letter is set in the first part that has it. */
const parts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'] as const

/** Stands for a letter that no part of the font has; an archived PDF may not refer to a missing glyph. */
const unknownLetter = '\uFFFD'

export type Face = { bold: boolean; italic: boolean }
export type Piece = { text: string; font: string }

export function fontName(part: string, { bold, italic }: Face): string {
  return `${part}-${bold ? '600' : '400'}-${italic ? 'italic' : 'normal'}`
}

/** The plain font of that name, from its file. */
export function fontNamed(name: string): Buffer {
  return unpackWoff(readFileSync(fromHere.resolve(`@fontsource/inter/files/inter-${name}.woff`)))
}

/** Cuts words into pieces that each stand in one font file. */
export function piecesOf(doc: PDFKit.PDFDocument, text: string, face: Face): Piece[] {
  const pieces: Piece[] = []
  for (const letter of printable(text)) {
    const part = parts.find((name) => hasLetter(doc, fontName(name, face), letter))
    const font = fontName(part ?? 'latin', face)
    const last = pieces.at(-1)
    const set = part ? letter : unknownLetter
    if (last?.font === font) last.text += set
    else pieces.push({ text: set, font })
  }
  return pieces
}

/** Hyphens and spaces that the font lacks become their plain kin; what is never seen is left out. */
function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2000-\u200A\u202F\u205F\t]/g, ' ')
    .replace(/[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|[^\P{Cc}\n]/gu, '')
}

type Glyphs = { hasGlyphForCodePoint(codePoint: number): boolean }

const fontsInUse = new WeakMap<PDFKit.PDFDocument, Map<string, Glyphs>>()

function hasLetter(doc: PDFKit.PDFDocument, font: string, letter: string): boolean {
  const fonts = fontsInUse.get(doc) ?? new Map<string, Glyphs>()
  fontsInUse.set(doc, fonts)
  const glyphs = fonts.get(font) ?? register(doc, font)
  fonts.set(font, glyphs)
  return glyphs.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)
}

/** A font is read when the first letter is looked for in it. pdfkit keeps the parsed font, which knows its letters, to itself. */
function register(doc: PDFKit.PDFDocument, font: string): Glyphs {
  doc.registerFont(font, fontNamed(font))
  const inUse: PDFKit.PDFDocument & { _font?: { font?: Glyphs } } = doc.font(font)
  const glyphs = inUse._font?.font
  if (!glyphs) throw new Error(`The font ${font} cannot tell which letters it has`)
  return glyphs
}
