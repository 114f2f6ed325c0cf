import * as Y from 'yjs'
import type { Tx } from '~/core/write'
import { changeText } from '~/domain/documents/text.server'
import type { OutcomeAttributes } from '~/editor/extensions/outcome'
import { fragmentOf } from '~/editor/fragment'

/**
 * Puts a decision or an action item into minutes by command, for those who mark it from a form of its own:
 * last under the heading that names its item (`3/26`), else at the end. The caller has proved that it may be written there.
 */
export async function placeOutcome(
  tx: Tx,
  documentId: string,
  outcome: OutcomeAttributes,
  itemNumber: string | null,
): Promise<void> {
  const element = new Y.XmlElement('outcome')
  for (const [name, value] of Object.entries(outcome)) element.setAttribute(name, value)
  await place(tx, documentId, itemNumber, element)
}

/** Puts a paragraph last under the heading that names an item; from there it is text like any other. */
export async function placeParagraph(
  tx: Tx,
  { minutes }: { minutes: { documentId: string } | null },
  itemNumber: string,
  words: string,
): Promise<void> {
  if (!minutes) return
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText(words)])
  await place(tx, minutes.documentId, itemNumber, paragraph)
}

async function place(
  tx: Tx,
  documentId: string,
  itemNumber: string | null,
  element: Y.XmlElement,
): Promise<void> {
  await changeText(tx, documentId, (doc) => {
    const fragment = fragmentOf(doc)
    if (!fragment) return false
    fragment.insert(placeFor(fragment, itemNumber), [element])
    return true
  })
}

function placeFor(fragment: Y.XmlFragment, itemNumber: string | null): number {
  const blocks = fragment.toArray()
  const isHeading = (block: unknown) => block instanceof Y.XmlElement && block.nodeName === 'heading'
  const from = blocks.findIndex(
    (block) => itemNumber !== null && isHeading(block) && wordsOf(block).includes(itemNumber),
  )
  if (from < 0) return blocks.length
  const next = blocks.findIndex((block, place) => place > from && isHeading(block))
  return next < 0 ? blocks.length : next
}

function wordsOf(block: unknown): string[] {
  if (!(block instanceof Y.XmlElement)) return []
  const text = block.toArray().map((part) => (part instanceof Y.XmlText ? plain(part) : ''))
  return text.join('').split(/\s+/)
}

function plain(text: Y.XmlText): string {
  const parts = text.toDelta() as Array<{ insert?: unknown }>
  return parts.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
}
