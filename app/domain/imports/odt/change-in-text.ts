import { elementsOf } from '../docx/xml'
import { edge } from '../html/marks'
import { lose, type Losses } from '../losses'

/** More than a suggestion can hold stands between two marks: a file must not take the server's time with them. */
const mostNodes = 5000

/** A change that somebody tracked: what was taken out at a point, or what stands from its first mark to its last. */
export interface Change {
  kind: 'deletion' | 'insertion'
  author: string
  region: Element
  first: Element
  last: Element
  /** How many changes of the file it is. */
  count: number
}

/** What was taken out, a line for each paragraph. */
export function goneIn({ region }: Change): Element[] {
  return elementsOf(region, '*').filter((one) => isLine(one) && one.parentNode?.parentNode === region)
}

/** What stands between two marks, by line; null when that is more than words in paragraphs beside one another. */
export function linesBetween(first: Element, last: Element): Node[][] | null {
  const lines: Node[][] = [[]]
  let node: Node | null = first.nextSibling
  let line = first.parentNode as Element | null
  for (let passed = 0; node !== last; passed++) {
    if (passed > mostNodes) return null
    if (node) lines.at(-1)?.push(node)
    else {
      line = line && lineAfter(line)
      if (!line) return null
      lines.push([])
      node = line.firstChild
      continue
    }
    node = node.nextSibling
  }
  return lines
}

/** Takes out what stands between two marks, and what came behind it back to the line that it was in. */
export function takeOut(first: Element, last: Element, losses: Losses): void {
  const line = first.parentNode as Element
  for (const node of (linesBetween(first, last) ?? []).flat()) {
    if (node.nodeType === 1) lose(losses, 'comments', commentsIn(node as Element))
    node.parentNode?.removeChild(node)
  }
  while (last.parentNode !== line) {
    const next = lineAfter(line)
    if (!next) return
    goOn(line, next)
  }
}

/** Puts what was taken out back where it was, marked as what the change is about when it is one. */
export function putBack(tree: Document, point: Element, gone: readonly Element[], id: string | null): void {
  const mark = (kind: 'from' | 'to') => tree.createTextNode(id === null ? '' : edge(kind, id))
  const behind: Node[] = []
  for (let node: Node | null = point.nextSibling; node; node = node.nextSibling) behind.push(node)
  let last = point.parentNode as Element
  gone.forEach((words, nth) => {
    if (nth > 0) last = lineBehind(last, words)
    if (nth === 0) last.appendChild(mark('from'))
    while (words.firstChild) last.appendChild(words.firstChild)
    if (nth === gone.length - 1) last.appendChild(mark('to'))
  })
  for (const node of behind) last.appendChild(node)
}

/** The words of a node as they are read: spaces are elements, and what is said of words or of a picture is none of them. */
export function wordsOf(node: Node): string {
  if (node.nodeName === '#text') return node.nodeValue ?? ''
  if (node.nodeName === 'text:s') return ' '
  if (node.nodeName === 'text:tab' || node.nodeName === 'text:line-break') return ' '
  if (['office:annotation', 'text:note', 'draw:frame', 'office:change-info'].includes(node.nodeName))
    return ''
  return Array.from(node.childNodes).map(wordsOf).join('')
}

export function isLine(node: Node | null | undefined): node is Element {
  return node?.nodeName === 'text:p' || node?.nodeName === 'text:h'
}

/** The line that comes next: beside it, or at the beginning of the next item of a list. */
function lineAfter({ nextSibling, parentNode }: Element): Element | null {
  const item = parentNode?.nodeName === 'text:list-item' ? parentNode.nextSibling : null
  const next = nextSibling ?? item?.firstChild
  return isLine(next) ? next : null
}

/** Makes one line of two: what follows in the item of the second goes on in that of the first. */
function goOn(line: Element, next: Element): void {
  while (next.firstChild) line.appendChild(next.firstChild)
  const [item, other] = [line.parentNode, next.parentNode]
  other?.removeChild(next)
  if (!other || item === other) return
  while (other.firstChild) item?.appendChild(other.firstChild)
  other.parentNode?.removeChild(other)
}

/** A new line behind another; in a list that is a new item. Of another kind than that it is like the one that was taken out. */
function lineBehind(line: Element, gone: Element): Element {
  const next = (gone.nodeName === line.nodeName ? line : gone).cloneNode(false) as Element
  const item = line.parentNode
  if (item?.nodeName !== 'text:list-item') {
    item?.insertBefore(next, line.nextSibling)
    return next
  }
  const another = item.cloneNode(false)
  another.appendChild(next)
  while (line.nextSibling) another.appendChild(line.nextSibling)
  item.parentNode?.insertBefore(another, item.nextSibling)
  return next
}

function commentsIn(element: Element): number {
  return elementsOf(element, 'office:annotation').length + Number(element.nodeName === 'office:annotation')
}
