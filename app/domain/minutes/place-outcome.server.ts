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
  await place(tx, minutes.documentId, itemNumber, paragraphOf(words))
}

/**
 * Replaces a paragraph that was put in by command, or takes it out when `after` is null.
 * @returns whether it stood there still, word for word; a text that people have changed is theirs
 */
export async function replaceParagraph(
  tx: Tx,
  { minutes }: { minutes: { documentId: string } | null },
  before: string,
  after: string | null,
): Promise<boolean> {
  if (!minutes) return true
  return changeText(tx, minutes.documentId, (doc) => {
    const fragment = fragmentOf(doc)
    const at = fragment?.toArray().findIndex((block) => textOf(block) === before) ?? -1
    if (!fragment || at < 0) return false
    fragment.delete(at)
    if (after !== null) fragment.insert(at, [paragraphOf(after)])
    return true
  })
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

function paragraphOf(words: string): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText(words)])
  return paragraph
}

function wordsOf(block: unknown): string[] {
  return textOf(block).split(/\s+/)
}

function textOf(block: unknown): string {
  if (!(block instanceof Y.XmlElement)) return ''
  return block
    .toArray()
    .map((part) => (part instanceof Y.XmlText ? plain(part) : ''))
    .join('')
}

function plain(text: Y.XmlText): string {
  const parts = text.toDelta() as Array<{ insert?: unknown }>
  return parts.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
}
