import * as Y from 'yjs'
import type { LostLine, Piece } from './line'

/** Puts something into a line that stands in the text, at a place counted as an editor does. */
export function insertPiece(line: Y.XmlElement, at: number, piece: Piece): void {
  let rest = at
  let nth = 0
  for (const part of line.toArray()) {
    const length = part instanceof Y.XmlText ? part.length : 1
    if (part instanceof Y.XmlText && rest <= length) return insertInText(line, nth, part, rest, piece)
    if (rest === 0) break
    rest -= length
    nth += 1
  }
  line.insert(nth, ['element' in piece ? piece.element : textOf([piece])])
}

function insertInText(line: Y.XmlElement, nth: number, text: Y.XmlText, at: number, piece: Piece): void {
  if ('text' in piece) return text.insert(at, piece.text, piece.attributes)
  const rest = new Y.XmlText()
  const delta = partOfDelta(text, at)
  text.delete(at, text.length - at)
  rest.applyDelta(delta)
  line.insert(nth + 1, delta.length ? [piece.element, rest] : [piece.element])
}

/** What a text holds from a place on, with its formats. */
function partOfDelta(text: Y.XmlText, from: number): Array<{ insert: string | object }> {
  let at = 0
  return (text.toDelta() as Array<{ insert: string | object; attributes?: object }>).flatMap((part) => {
    const length = typeof part.insert === 'string' ? part.insert.length : 1
    const skipped = Math.max(0, from - at)
    at += length
    if (skipped >= length) return []
    return [typeof part.insert === 'string' ? { ...part, insert: part.insert.slice(skipped) } : part]
  })
}

/** A paragraph of what was lost. */
export function paragraphOf(pieces: LostLine['pieces']): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph')
  const parts: Array<Y.XmlElement | Y.XmlText> = []
  let words: Array<Extract<Piece, { text: string }>> = []
  const close = () => {
    if (words.length) parts.push(textOf(words))
    words = []
  }
  for (const { piece } of pieces) {
    if ('text' in piece)
      words.push(parts.length || words.length ? piece : { ...piece, text: piece.text.trimStart() })
    else {
      close()
      parts.push(piece.element)
    }
  }
  close()
  paragraph.insert(0, parts)
  return paragraph
}

function textOf(words: ReadonlyArray<Extract<Piece, { text: string }>>): Y.XmlText {
  const text = new Y.XmlText()
  text.applyDelta(words.map(({ text: insert, attributes }) => ({ insert, attributes: { ...attributes } })))
  return text
}
