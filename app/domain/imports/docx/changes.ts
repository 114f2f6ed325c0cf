import { longestWording, wordingOf } from '~/editor/wording'
import { edge, isEdge } from '../html/marks'
import { lose, type Losses } from '../losses'
import type { Remark } from '../remarks'
import { markThings } from './things'
import { childOf, elementsOf, runOf, unwrap } from './xml'

/** Where an inserted paragraph ends in a wording, as Unicode parts them. */
const paragraphEnd = '\u2029'

/**
 * Turns the tracked changes of a Word file into suggestions: its text stays as it was before them, and the words that each
 * would change are marked. What cannot be a suggestion, such as a moved paragraph, is taken in and counted.
 */
export function markChanges(tree: Document, losses: Losses): Remark[] {
  joinParagraphs(tree)
  joinParted(tree)
  const remarks = markThings(tree)
  const done = new Set<Element>()
  const inOrder = elementsOf(tree, '*').filter(({ nodeName }) => nodeName === 'w:ins' || nodeName === 'w:del')
  for (const change of inOrder.filter(holdsRuns)) {
    if (done.has(change)) continue
    const pair = pairOf(change)
    const { deleted, inserted } = pair
    for (const one of [deleted, inserted]) if (one) done.add(one)
    const id = `d${remarks.length}`
    const replacement = suggested(tree, id, pair)
    if (replacement === null) {
      lose(losses, 'changes')
      if (inserted) breakLines(tree, inserted)
    } else remarks.push({ id, author: change.getAttribute('w:author') ?? '', text: null, replacement })
  }
  lose(losses, 'changes', elementsOf(tree, 'w:moveTo').length)
  return remarks
}

/** More paragraphs than a suggestion can hold: a file with more of them in a row must not take the server's time. */
const mostJoined = 200

/** A paragraph that ends where nobody has decided yet that it does goes on: its end is one more thing that is inserted. */
function joinParagraphs(tree: Document): void {
  for (const paragraph of elementsOf(tree, 'w:p')) {
    if (paragraph.parentNode === null) continue
    for (let joined = 0; joined < mostJoined; joined++) {
      const properties = childOf(paragraph, 'w:pPr')
      const end = childOf(childOf(properties, 'w:rPr'), 'w:ins')
      const next = paragraph.nextSibling as Element | null
      if (!end || next?.nodeName !== 'w:p') break
      paragraph.appendChild(insertedEnd(tree, end))
      // The end that stays is that of the last, and says what the paragraph is.
      if (properties) paragraph.removeChild(properties)
      const kept = childOf(next, 'w:pPr')
      if (kept) paragraph.insertBefore(kept, paragraph.firstChild)
      while (next.firstChild) paragraph.appendChild(next.firstChild)
      next.parentNode?.removeChild(next)
    }
  }
}

function insertedEnd(tree: Document, mark: Element): Element {
  const inserted = tree.createElement('w:ins')
  for (const name of ['w:id', 'w:author', 'w:date'])
    inserted.setAttribute(name, mark.getAttribute(name) ?? '')
  inserted.appendChild(runOf(tree, paragraphEnd))
  return inserted
}

/** Of paragraphs that are taken in at once, since they stand at no words, line breaks are left. */
function breakLines(tree: Document, inserted: Element): void {
  for (const text of elementsOf(inserted, 'w:t').filter((one) => textOf(one) === paragraphEnd))
    text.parentNode?.replaceChild(tree.createElement('w:br'), text)
}

/** Words in several formattings are several deletions in some files: those of one person at one time are one change. */
function joinParted(tree: Document): void {
  for (const change of elementsOf(tree, '*').filter(({ nodeName }) => /^w:(?:ins|del)$/.test(nodeName))) {
    if (!holdsRuns(change) || change.parentNode === null) continue
    for (let more = partsAfter(change); more; more = partsAfter(change)) {
      const next = more.pop()
      for (const mark of more) change.appendChild(mark)
      while (next?.firstChild) change.appendChild(next.firstChild)
      next?.parentNode?.removeChild(next)
    }
  }
}

/** The next part of a change, last, after the edges of comments that stand between; null when there is none. */
function partsAfter(change: Element): Element[] | null {
  const parts: Element[] = []
  for (let next = change.nextSibling; next; next = next.nextSibling) {
    const element = next as Element
    parts.push(element)
    if (isSameDeed(change, element)) return parts
    if (change.nodeName === 'w:ins' || element.nodeName !== 'w:r' || !isEdge(textOf(element))) return null
  }
  return null
}

function isSameDeed(change: Element, next: Element): boolean {
  const same = (name: string) => change.getAttribute(name) === next.getAttribute(name)
  return change.nodeName === next.nodeName && same('w:author') && same('w:date') && holdsRuns(next)
}

type Pair = { deleted: Element | null; inserted: Element | null }

function holdsRuns(change: Element): boolean {
  return childOf(change, 'w:r') !== null
}

/** Word writes words in the place of others as a deletion and an insertion beside one another. */
function pairOf(change: Element): Pair {
  const next = changeAfter(change)
  const other = next && next.nodeName !== change.nodeName && holdsRuns(next) ? next : null
  return change.nodeName === 'w:del'
    ? { deleted: change, inserted: other }
    : { deleted: other, inserted: change }
}

/** The change that stands right after another, with nothing but signs between them. */
function changeAfter({ nextSibling }: Element): Element | null {
  const next = nextSibling as Element | null
  if (next && /^w:(?:proofErr|bookmark|comment)/.test(next.nodeName)) return changeAfter(next)
  return next && ['w:ins', 'w:del'].includes(next.nodeName) ? next : null
}

/** Marks the words of a change and takes what it inserts out; null, and nothing changed, when it cannot be a suggestion. */
function suggested(tree: Document, id: string, { deleted, inserted }: Pair): string | null {
  const wording = inserted ? elementsOf(inserted, 'w:t').map(textOf).join('') : ''
  if (wording.length > longestWording) return null
  if (!deleted) return inserted && wording.trim() !== '' ? besideWord(tree, id, inserted, wording) : null
  const texts = elementsOf(deleted, 'w:delText')
  const [first, last] = [texts[0], texts.at(-1)]
  const quote = texts.map(textOf).join('')
  if (!first || !last || quote.trim() === '' || quote.trim() === wording.trim()) return null
  if (wording.trim() === '') {
    first.textContent = edge('from', id) + textOf(first)
    last.textContent = textOf(last) + edge('to', id)
  } else {
    // A wording has no spaces at its edges: those around the words in the text stay.
    first.textContent = textOf(first).replace(/^\s*/, `$&${edge('from', id)}`)
    last.textContent = textOf(last).replace(/\s*$/, `${edge('to', id)}$&`)
  }
  for (const text of texts) text.parentNode?.replaceChild(kept(tree, text), text)
  unwrap(deleted)
  inserted?.parentNode?.removeChild(inserted)
  return wordingOf(wording)
}

/** An insertion as other words in the place of the word before it, or else behind it: a suggestion has to stand at words. */
function besideWord(tree: Document, id: string, inserted: Element, wording: string): string | null {
  const before = inserted.previousSibling as Element | null
  const text = before?.nodeName === 'w:r' ? elementsOf(before, 'w:t').at(-1) : undefined
  const [, start = '', word = '', space = ''] = /^([\s\S]*?)(\S+)(\s*)$/.exec(text ? textOf(text) : '') ?? []
  if (!text || !isWord(word)) return beforeWord(id, inserted, wording)
  text.textContent = `${start}${edge('from', id)}${word}${edge('to', id)}${space}`
  inserted.parentNode?.removeChild(inserted)
  return wordingOf(word + space + wording)
}

function beforeWord(id: string, inserted: Element, wording: string): string | null {
  const after = inserted.nextSibling as Element | null
  const text = after?.nodeName === 'w:r' ? elementsOf(after, 'w:t')[0] : undefined
  const [, space = '', word = '', rest = ''] = /^(\s*)(\S+)([\s\S]*)$/.exec(text ? textOf(text) : '') ?? []
  if (!text || !isWord(word)) return null
  text.textContent = `${space}${edge('from', id)}${word}${edge('to', id)}${rest}`
  inserted.parentNode?.removeChild(inserted)
  return wordingOf(wording + space + word)
}

/** Something to stand at that another suggestion does not stand at already. */
function isWord(word: string): boolean {
  return word !== '' && !/[\uE0F0-\uE0F3]/.test(word)
}

function textOf(element: Element): string {
  return element.textContent ?? ''
}

function kept(tree: Document, deleted: Element): Element {
  const run = runOf(tree, textOf(deleted))
  return childOf(run, 'w:t') ?? run
}
