import { longestWording, wordingOf } from '~/editor/wording'
import { childOf, elementsOf } from '../docx/xml'
import { edge } from '../html/marks'
import { lose, type Losses } from '../losses'
import type { Remark } from '../remarks'
import { wordAfter, wordBefore } from './words-beside'

/** Where an inserted paragraph ends in a wording, as Unicode parts them. */
const paragraphEnd = '\u2029'

/** More than a suggestion can hold stands between two marks: a file must not take the server's time with them. */
const mostNodes = 5000

/** A change that somebody tracked: what was taken out at a point, or what stands from its first mark to its last. */
interface Change {
  kind: 'deletion' | 'insertion'
  author: string
  region: Element
  first: Element
  last: Element
  /** How many changes of the file it is. */
  count: number
}

/**
 * Turns the tracked changes of an OpenDocument text into suggestions: its text stays as it was before them, and the words that
 * each would change are marked. What cannot be a suggestion is taken in and counted.
 */
export function markChanges(tree: Document, losses: Losses): Remark[] {
  const regions = elementsOf(tree, 'text:changed-region')
  const changes = joined(changesIn(tree, regions))
  const remarks: Remark[] = []
  let kept = 0
  for (let at = 0; at < changes.length; at++) {
    const change = changes[at]
    const next = changes[at + 1]
    if (!change) continue
    const pair = next && next.kind !== change.kind && change.last.nextSibling === next.first ? next : null
    const both = pair ? [change, pair] : [change]
    const deletion = both.find(({ kind }) => kind === 'deletion') ?? null
    const insertion = both.find(({ kind }) => kind === 'insertion') ?? null
    const id = `d${remarks.length}`
    const replacement = suggested(tree, id, deletion, insertion, losses)
    if (pair) at += 1
    if (replacement === null) continue
    kept += both.reduce((sum, { count }) => sum + count, 0)
    remarks.push({ id, author: change.author, text: null, replacement })
  }
  lose(losses, 'changes', regions.length - kept)
  return remarks
}

function changesIn(tree: Document, regions: readonly Element[]): Change[] {
  const known = new Map(regions.map((region) => [idOf(region, 'text:id'), region]))
  const ends = new Map(elementsOf(tree, 'text:change-end').map((end) => [idOf(end, 'text:change-id'), end]))
  return elementsOf(tree, '*').flatMap((mark): Change[] => {
    const id = idOf(mark, 'text:change-id')
    const region = known.get(id)
    const isPoint = mark.nodeName === 'text:change'
    const kind = isPoint ? 'deletion' : 'insertion'
    const last = isPoint ? mark : ends.get(id)
    if (!region || !last || !['text:change', 'text:change-start'].includes(mark.nodeName)) return []
    const said = childOf(region, `text:${kind}`)
    const author = childOf(childOf(said, 'office:change-info'), 'dc:creator')?.textContent ?? ''
    return said ? [{ kind, author, region, first: mark, last, count: 1 }] : []
  })
}

/** What one person inserted at once is several insertions where a paragraph or a formatting begins in it. */
function joined(changes: readonly Change[]): Change[] {
  const all: Change[] = []
  for (const change of changes) {
    const before = all.at(-1)
    const goesOn =
      before?.kind === 'insertion' &&
      change.kind === 'insertion' &&
      before.author === change.author &&
      before.last.nextSibling === change.first
    if (goesOn) all.splice(-1, 1, { ...before, last: change.last, count: before.count + 1 })
    else all.push(change)
  }
  return all
}

function idOf(element: Element, name: string): string {
  return element.getAttribute(name) ?? ''
}

/** Marks the words of a change and takes what it inserts out; null, and nothing changed, when it cannot be a suggestion. */
function suggested(
  tree: Document,
  id: string,
  deletion: Change | null,
  insertion: Change | null,
  losses: Losses,
): string | null {
  const lines = insertion ? paragraphsFrom(insertion.first, insertion.last) : []
  if (lines === null || (insertion && !standsInLine(insertion.first))) return null
  const inserted = lines.map((nodes) => nodes.map(wordsOf).join('')).join(paragraphEnd)
  if (inserted.length > longestWording || (deletion && !standsInLine(deletion.first))) return null
  const gone = deletion ? linesOf(deletion) : []
  if (gone.join('').trim() !== '' && deletion) {
    if (gone.join(' ').trim() === inserted.trim()) return null
    if (insertion) takeOut(insertion, losses)
    putBack(tree, id, deletion.first, gone)
    return wordingOf(inserted)
  }
  if (!insertion || inserted.trim() === '') return null
  const before = wordBefore(insertion.first, id)
  const after = before === null ? wordAfter(insertion.last, id) : null
  if (before === null && after === null) return null
  takeOut(insertion, losses)
  return wordingOf(`${before ?? ''}${inserted}${after ?? ''}`)
}

function standsInLine({ parentNode }: Element): boolean {
  return ['text:p', 'text:h'].includes(parentNode?.nodeName ?? '')
}

/** What was taken out, a line for each paragraph. */
function linesOf({ region }: Change): string[] {
  return [...elementsOf(region, 'text:p'), ...elementsOf(region, 'text:h')].map(wordsOf)
}

/** What stands from one mark to another, by paragraph; null when that is more than words in paragraphs beside one another. */
function paragraphsFrom(first: Element, last: Element): Node[][] | null {
  const lines: Node[][] = [[]]
  let node: Node | null = first.nextSibling
  let paragraph: Node | null = first.parentNode
  for (let passed = 0; node !== last; passed++) {
    if (passed > mostNodes) return null
    if (node) lines.at(-1)?.push(node)
    else {
      paragraph = paragraph?.nextSibling ?? null
      if (!paragraph || !['text:p', 'text:h'].includes(paragraph.nodeName)) return null
      lines.push([])
      node = paragraph.firstChild
      continue
    }
    node = node.nextSibling
  }
  return lines
}

/** Takes what was inserted out of the text, and what came behind it back to the line that it was in. */
function takeOut({ first, last }: Change, losses: Losses): void {
  const line = first.parentNode
  for (const node of (paragraphsFrom(first, last) ?? []).flat()) {
    if (node.nodeType === 1) lose(losses, 'comments', commentsIn(node as Element))
    node.parentNode?.removeChild(node)
  }
  for (let end = last.parentNode; end && line && end !== line; end = last.parentNode) {
    const next = line.nextSibling
    if (!next) return
    while (next.firstChild) line.appendChild(next.firstChild)
    next.parentNode?.removeChild(next)
  }
}

function commentsIn(element: Element): number {
  return elementsOf(element, 'office:annotation').length + Number(element.nodeName === 'office:annotation')
}

/** Puts what was taken out back where it was, marked as the words that the change is about. */
function putBack(tree: Document, id: string, point: Element, gone: readonly string[]): void {
  const line = point.parentNode as Element
  const behind: Node[] = []
  for (let node: Node | null = point.nextSibling; node; node = node.nextSibling) behind.push(node)
  let last = line
  gone.forEach((words, nth) => {
    const from = nth === 0 ? edge('from', id) : ''
    const to = nth === gone.length - 1 ? edge('to', id) : ''
    if (nth > 0) {
      const next = line.cloneNode(false) as Element
      last.parentNode?.insertBefore(next, last.nextSibling)
      last = next
    }
    last.appendChild(tree.createTextNode(from + words + to))
  })
  for (const node of behind) last.appendChild(node)
}

/** The words of a node as they are read: spaces are elements, and what is said of words is none of them. */
function wordsOf(node: Node): string {
  if (node.nodeName === '#text') return node.nodeValue ?? ''
  if (node.nodeName === 'text:s') return ' '
  if (node.nodeName === 'text:tab' || node.nodeName === 'text:line-break') return ' '
  if (['office:annotation', 'text:note', 'office:change-info'].includes(node.nodeName)) return ''
  return Array.from(node.childNodes).map(wordsOf).join('')
}
