import * as Y from 'yjs'
import { fragmentOf } from '../fragment'
import { textRuns } from '../text-runs'
import { withoutNumbers } from './numbers'
import type { Redaction } from './rewrite'

/**
 * Takes out of a text as it stands what is to go, for everyone who has it open too.
 * @returns whether there was anything
 */
export function removeFrom(doc: Y.Doc, redaction: Redaction): boolean {
  const before = Y.snapshot(doc)
  doc.transact(() => {
    for (const { text } of textRuns(doc)) removeLetters(text, redaction)
    for (const element of elementsOf(doc)) removeValues(element)
  })
  return !Y.equalSnapshots(before, Y.snapshot(doc))
}

/** The items are those that Yjs keeps in a linked list, which it does not show. */
function removeLetters(text: Y.XmlText, redaction: Redaction): void {
  const places: number[] = []
  let index = 0
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !item.countable) continue
    for (let at = 0; at < item.length; at++) {
      const isLetter = item.content instanceof Y.ContentString
      if (isLetter && redaction.letter(item.id.client, item.id.clock + at)) places.push(index + at)
    }
    index += item.length
  }
  for (const place of places.reverse()) text.delete(place, 1)
}

function removeValues(element: Y.XmlElement): void {
  for (const [name, value] of Object.entries<unknown>(element.getAttributes())) {
    const bare = withoutNumbers(value)
    if (typeof bare === 'string' && bare !== value) element.setAttribute(name, bare)
  }
}

function* elementsOf(doc: Y.Doc): Generator<Y.XmlElement> {
  for (const node of fragmentOf(doc)?.createTreeWalker(() => true) ?? []) {
    if (node instanceof Y.XmlElement) yield node
  }
}
