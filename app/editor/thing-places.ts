import * as Y from 'yjs'
import { footnoteText } from './extensions/footnote'
import { imageAttributes } from './image-attributes'
import { mentionWords } from './extensions/mention'
import { referenceSign } from './extensions/reference'
import { fragmentOf } from './fragment'
import { placesOfElements, textRuns, wordsOf, type TextRun } from './text-runs'
import { thingNamed, type Thing } from './things'

type Place = { from: number; to: number }
/** `whole` is true while it is still what it was. */
export type FoundThing = { place: Place; whole: boolean }

/** The things of a shared text and where each stands, as ProseMirror positions; walked once for all who look. */
const known = new WeakMap<TextRun[], ReadonlyMap<Y.XmlElement, Place>>()

function placesIn(doc: Y.Doc, runs: TextRun[]): ReadonlyMap<Y.XmlElement, Place> {
  const places = known.get(runs) ?? placesOfElements(doc)
  known.set(runs, places)
  return places
}

/** The thing that begins at a ProseMirror position; null when words do. */
export function thingAt(doc: Y.Doc, at: number): Y.XmlElement | null {
  for (const [element, { from }] of placesOfElements(doc)) {
    if (from === at && kindOf(element) !== null) return element
  }
  return null
}

/** The element that a position points at, while it is there. */
export function pointedAt(doc: Y.Doc, { type, tname, item }: Y.RelativePosition): Y.XmlElement | null {
  // A shared text that nobody has asked for yet is no fragment, and its blocks have none above them.
  if (!item || !fragmentOf(doc)) return null
  const sides = [0, -1].map((assoc) =>
    Y.createAbsolutePositionFromRelativePosition(new Y.RelativePosition(type, tname, item, assoc), doc),
  )
  const [before, after] = sides
  // An element that is there has two sides; of a deleted one only the gap is left.
  if (!before || !after || before.index === after.index) return null
  const parent: unknown = before.type
  const element: unknown = parent instanceof Y.XmlFragment ? parent.get(before.index) : null
  return element instanceof Y.XmlElement ? element : null
}

/**
 * Where a thing stands now: the element that a position points at, or else the only thing of its kind that says the same, as a
 * paragraph that is parted or a block that is moved is made anew; null when it is gone.
 */
export function placeOfThing(
  doc: Y.Doc,
  at: Y.RelativePosition,
  { thing, quote }: { thing: Thing; quote: string },
  runs = textRuns(doc),
): FoundThing | null {
  const places = placesIn(doc, runs)
  const pointed = pointedAt(doc, at)
  const own = pointed && places.get(pointed)
  if (own && thingNamed(pointed.nodeName) === thing) return { place: own, whole: kindOf(pointed) === thing }
  if (quote === '') return null
  const same = [...places].filter(([one]) => kindOf(one) === thing && wordsOfThing(one) === quote)
  const [found] = same
  return found && same.length === 1 ? { place: found[1], whole: true } : null
}

/** Which thing an element is; null for one that is words. A paragraph is one only while it has none. */
export function kindOf(element: Y.XmlElement): Thing | null {
  const thing = thingNamed(element.nodeName)
  const isEmpty = () => element.toArray().every((child) => child instanceof Y.XmlText && child.length === 0)
  return thing === 'paragraph' && !isEmpty() ? null : thing
}

/** As long as a quote may be. */
const longest = 300

/** What a thing says, to know it by: the words of a footnote or a table, what a picture shows; nothing for a line across. */
export function wordsOfThing(element: Y.XmlElement): string {
  return said(element).replace(/\s+/g, ' ').trim().slice(0, longest)
}

function said(element: Y.XmlElement): string {
  const attributes: Record<string, unknown> = element.getAttributes()
  switch (kindOf(element)) {
    case 'footnote':
      return footnoteText(attributes)
    case 'image':
      return imageAttributes(attributes).alt
    case 'mention':
      return mentionWords(attributes)
    case 'reference':
      return referenceSign(attributes)
    case 'table':
      return wordsBelow(element)
    default:
      return ''
  }
}

function wordsBelow(element: Y.XmlElement): string {
  return element
    .toArray()
    .map((child) => {
      if (child instanceof Y.XmlText) return wordsOf(child)
      return child instanceof Y.XmlElement ? ` ${wordsBelow(child)}` : ''
    })
    .join('')
}
