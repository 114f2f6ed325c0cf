import * as Y from 'yjs'
import { deepest } from './kinds'

/** Something that is given back, and its number in Yjs: letters with their formats, or an element. */
export type Piece = { id: Y.ID } & (
  { text: string; attributes: Record<string, unknown> } | { element: Y.XmlElement; name: string }
)

/** A line that was taken out: what it said to whoever did that, and what was lost with it, by its place in those words. */
export interface LostLine {
  readonly said: string
  readonly pieces: ReadonlyArray<{ at: number; piece: Piece }>
}

type Which = (item: Y.Item) => boolean

/** Stands for an element among the words of a line. */
export const leafSign = '\uFFFC'

/** All that ever stood in a type: Yjs keeps it as a linked list, which it does not show. */
export function* itemsOf(type: Pick<Y.XmlText, '_start'>): Generator<Y.Item> {
  for (let item = type._start; item; item = item.right) yield item
}

/** The type that an item brought; null for letters and attributes. */
export function typeOf({ content }: Y.Item): unknown {
  return content instanceof Y.ContentType ? content.type : null
}

/**
 * Reads a line that was taken out, before Yjs lets go of its words.
 * @param wasKnown tells of what stood there for whoever took the line out
 */
export function lostLine(line: Y.XmlElement, isLost: Which, wasKnown: Which): LostLine {
  let said = ''
  const pieces: Array<{ at: number; piece: Piece }> = []
  for (const item of itemsOf(line)) {
    const part = typeOf(item)
    if (part instanceof Y.XmlText) readText(part)
    else if (part instanceof Y.XmlElement && isLost(item))
      pieces.push({
        at: said.length,
        piece: { id: item.id, element: copyOf(part, isLost), name: part.nodeName },
      })
    else if (part instanceof Y.XmlElement && wasKnown(item)) said += leafSign
  }
  return { said, pieces }

  function readText(text: Y.XmlText) {
    for (const { item, words, attributes } of stretchesOf(text, (one) => isLost(one) || wasKnown(one))) {
      if (isLost(item)) pieces.push({ at: said.length, piece: { id: item.id, text: words, attributes } })
      else said += words
    }
  }
}

/** The letters among some items of a text, and how each stretch is formatted. */
function* stretchesOf(text: Y.XmlText, isAmong: Which) {
  let attributes: Record<string, unknown> = {}
  for (const item of itemsOf(text)) {
    const { content } = item
    if (!isAmong(item)) continue
    if (content instanceof Y.ContentFormat) {
      const { [content.key]: _ended, ...others } = attributes
      attributes = content.value === null ? others : { ...others, [content.key]: content.value }
    } else if (content instanceof Y.ContentString) yield { item, words: content.str, attributes }
    else if (content instanceof Y.ContentEmbed) yield { item, words: leafSign, attributes }
  }
}

/** An element that was lost, made anew with all that was lost in it. */
export function copyOf(element: Y.XmlElement, isLost: Which, depth = 0): Y.XmlElement {
  const copy = new Y.XmlElement(element.nodeName)
  if (depth > deepest) return copy
  for (const [name, { content }] of element._map) {
    const value: unknown = content.getContent().at(-1)
    if (value !== undefined) copy.setAttribute(name, value as string)
  }
  const parts: Array<Y.XmlElement | Y.XmlText> = []
  for (const part of [...itemsOf(element)].filter(isLost).map(typeOf)) {
    if (part instanceof Y.XmlText) parts.push(textCopyOf(part, isLost))
    else if (part instanceof Y.XmlElement) parts.push(copyOf(part, isLost, depth + 1))
  }
  copy.insert(0, parts)
  return copy
}

function textCopyOf(text: Y.XmlText, isLost: Which): Y.XmlText {
  const copy = new Y.XmlText()
  copy.applyDelta(
    [...stretchesOf(text, isLost)].map(({ words, attributes }) => ({ insert: words, attributes })),
  )
  return copy
}

/** What was lost of a line, as words. */
export function wordsOfPieces(pieces: LostLine['pieces']): string {
  return pieces.map(({ piece }) => ('text' in piece ? piece.text : leafSign)).join('')
}
