import type { JSONContent } from '@tiptap/core'
import { isAllowedHref } from '~/editor/allowed-href'
import { passageLanguage } from '~/editor/passage-language'
import { headingLevels } from '~/editor/heading-levels'
import { lose, type Losses } from '../losses'
import type { FoundImage } from '../read-text'
import { asBlocks } from './blocks'
import { withColumnWidths } from './column-widths'
import { containers, marks as markOf, silent } from './elements'
import type { Footnotes } from './footnotes'
import { imageIn } from './images'
import { joined, listsOf, type Item } from './lists'
import { parted } from './marks'
import { boxNode, itemOf, tasked } from './tasks'
import { attributeOf, isElement, textIn, wordsIn, type TreeElement, type TreeNode } from './tree'

/** What is known of the whole file while it is read. */
export interface Walk {
  readonly losses: Losses
  readonly found: FoundImage[]
  readonly images: ReadonlyMap<string, Buffer>
  readonly notes: Footnotes
  readonly topRank: 1 | 2
  readonly title: TreeElement | null
}

type Marks = NonNullable<JSONContent['marks']>

/** Deeper than any page is; a file that is made to be deep would otherwise exhaust the stack. */
const deepest = 150
const deepestHeading = headingLevels.length

/** The blocks below a node, as ProseMirror JSON that the schema has not looked at yet. */
export function blocksIn(root: { childNodes: TreeNode[] }, walk: Walk): JSONContent[] {
  return blocksOf(root.childNodes, walk, [], 0)
}

function blocksOf(nodes: readonly TreeNode[], walk: Walk, marks: Marks, depth: number): JSONContent[] {
  return joined(tasked(asBlocks(nodesOf(nodes, walk, marks, depth))))
}

/** Words and blocks, as they are met. */
function nodesOf(nodes: readonly TreeNode[], walk: Walk, marks: Marks, depth: number): JSONContent[] {
  return nodes.flatMap((node) => nodeOf(node, walk, marks, depth))
}

function nodeOf(node: TreeNode, walk: Walk, marks: Marks, depth: number): JSONContent[] {
  if (node.nodeName === '#text' && 'value' in node)
    return words(node.value.replace(/[ \t\r\n\f]+/g, ' '), marks)
  const note = walk.notes.marks.get(node)
  if (note) return note.text === '' ? [] : [{ type: 'footnote', attrs: note }]
  if (!isElement(node) || walk.notes.kept.has(node) || node === walk.title) return []
  if (depth > deepest) {
    lose(walk.losses, 'too-deep')
    return []
  }
  return elementOf(node, walk, marks, depth + 1)
}

function elementOf(element: TreeElement, walk: Walk, marks: Marks, depth: number): JSONContent[] {
  const { tagName, childNodes } = element
  const { losses } = walk
  const inner = (more: Marks = marks) => nodesOf(childNodes, walk, more, depth)
  const blocks = () => blocksOf(childNodes, walk, marks, depth)
  if (silent.has(tagName) || isFacts(element)) return []
  if (attributeOf(element, 'data-page-break') !== null) return [{ type: 'pageBreak' }]
  if (attributeOf(element, 'data-contents') !== null) return [{ type: 'tableOfContents' }]
  if (containers.has(tagName)) return blocks()
  const mark = markOf[tagName]
  if (mark) return inner(withMark(marks, { type: mark }))
  switch (tagName) {
    case 'p':
      return tasked(asBlocks(inner()))
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return asBlocks(inner(), { type: 'heading', attrs: { level: levelOf(element, walk) } })
    case 'dt':
      return asBlocks(inner(withMark(marks, { type: 'bold' })))
    case 'ul':
      return listsOf(itemsOf(element, walk, marks, depth), { type: 'bulletList' })
    case 'ol': {
      const start = Number(attributeOf(element, 'start') ?? 1)
      if (/^[aAiI]$/.test(attributeOf(element, 'type') ?? '')) lose(losses, 'list-numbers')
      return listsOf(itemsOf(element, walk, marks, depth), { type: 'orderedList', attrs: { start } })
    }
    case 'li':
      return listsOf([itemOf(blocks())], { type: 'bulletList' })
    case 'blockquote':
      return [{ type: 'blockquote', content: blocks() }]
    case 'hr':
      return [{ type: 'horizontalRule' }]
    case 'br':
      return [{ type: 'hardBreak' }]
    case 'pre':
      lose(losses, 'code')
      return asBlocks(linesOf(textIn(element)))
    case 'code':
    case 'kbd':
    case 'samp':
      lose(losses, 'code')
      return inner()
    case 'sup':
    case 'sub':
      lose(losses, 'raised')
      return inner()
    case 'a':
      return linked(element, walk, marks, inner)
    case 'img':
      return imageIn(element, walk)
    case 'input':
      if (attributeOf(element, 'type') === 'checkbox')
        return [boxNode(attributeOf(element, 'checked') !== null)]
      lose(losses, 'forms')
      return []
    case 'select':
    case 'textarea':
    case 'button':
      lose(losses, 'forms')
      return []
    case 'script':
      lose(losses, 'scripts')
      return []
    case 'math':
      lose(losses, 'equations')
      return []
    case 'iframe':
    case 'object':
    case 'embed':
    case 'video':
    case 'audio':
    case 'canvas':
    case 'svg':
      lose(losses, 'media')
      return []
    case 'span':
      if (attributeOf(element, 'data-number') !== null) return []
      if (attributeOf(element, 'lang') !== null) return inner(inLanguage(element, marks))
      // Of our own files: the sign that a task begins with.
      return attributeOf(element, 'class') === 'tv-task-sign' ? [boxNode(wordsIn(element) === '☑')] : inner()
    case 'table':
      return tableOf(element, walk, marks, depth)
    default:
      return inner()
  }
}

/** Of our own files: what stands between the title and the text. */
function isFacts(element: TreeElement): boolean {
  return element.tagName === 'ul' && attributeOf(element, 'class') === 'tvers-facts'
}

function words(text: string, marks: Marks): JSONContent[] {
  return parted(text).map((part) => {
    if (typeof part === 'string') return { type: 'text', text: part, ...(marks.length ? { marks } : {}) }
    if (part.kind === 'rule') return { type: 'horizontalRule' }
    if (part.kind === 'page-break') return { type: 'pageBreak' }
    return part.kind === 'contents' ? { type: 'tableOfContents' } : { type: part.kind, attrs: part }
  })
}

/** A passage in one of the languages that a text here may hold passages in. */
function inLanguage(element: TreeElement, marks: Marks): Marks {
  const lang = passageLanguage(attributeOf(element, 'lang')?.slice(0, 2))
  return lang ? withMark(marks, { type: 'language', attrs: { lang } }) : marks
}

/** Every link is underlined already. */
function withMark(marks: Marks, mark: Marks[number]): Marks {
  if (mark.type === 'underline' && marks.some(({ type }) => type === 'link')) return marks
  return [...marks.filter(({ type }) => type !== mark.type), mark]
}

function levelOf({ tagName, attrs }: TreeElement, { topRank, losses }: Walk): number {
  const own = attrs.find(({ name }) => name === 'data-level')
  const level = own ? Number(own.value) : Math.max(1, Number(tagName.slice(1)) - topRank + 1)
  if (level > deepestHeading) lose(losses, 'deep-headings')
  return Math.min(level, deepestHeading)
}

/** What a link leads to is kept when it leads out; a place in the same file has no address here. */
function linked(
  element: TreeElement,
  { losses }: Walk,
  marks: Marks,
  inner: (marks: Marks) => JSONContent[],
): JSONContent[] {
  const href = attributeOf(element, 'href')?.trim() ?? ''
  const leadsOut: boolean = isAllowedHref(href)
  if (leadsOut) {
    return inner([
      ...marks.filter(({ type }) => type !== 'underline' && type !== 'link'),
      { type: 'link', attrs: { href } },
    ])
  }
  if (href !== '' && wordsIn(element) !== '') lose(losses, href.startsWith('#') ? 'inner-links' : 'links')
  return inner(marks)
}

function itemsOf(list: TreeElement, walk: Walk, marks: Marks, depth: number): Item[] {
  const items: Item[] = []
  for (const child of list.childNodes) {
    if (!isElement(child)) continue
    if (child.tagName === 'li' && !walk.notes.kept.has(child)) {
      items.push(itemOf(blocksOf(child.childNodes, walk, marks, depth)))
    } else {
      // A list inside a list without an item of its own belongs to the item before it.
      const more = nodeOf(child, walk, marks, depth)
      const last = items.at(-1)
      if (last) last.blocks.push(...more)
      else if (more.length) items.push({ blocks: more, done: null })
    }
  }
  return items
}

function tableOf(table: TreeElement, walk: Walk, marks: Marks, depth: number): JSONContent[] {
  const before: JSONContent[] = []
  const rows: JSONContent[] = []
  const widths: number[] = []
  const rowsBelow = (parent: TreeElement) => {
    for (const child of parent.childNodes.filter(isElement)) {
      if (child.tagName === 'caption') before.push(...nodeOf(child, walk, marks, depth))
      else if (child.tagName === 'colgroup') rowsBelow(child)
      else if (child.tagName === 'col') widths.push(Number(attributeOf(child, 'width') ?? 0))
      else if (child.tagName === 'tr')
        rows.push({ type: 'tableRow', content: cellsOf(child, walk, marks, depth) })
      else if (/^t(head|body|foot)$/.test(child.tagName)) rowsBelow(child)
    }
  }
  rowsBelow(table)
  return [...before, withColumnWidths({ type: 'table', content: rows }, widths)]
}

function cellsOf(row: TreeElement, walk: Walk, marks: Marks, depth: number): JSONContent[] {
  return row.childNodes
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .map((cell) => ({
      type: cell.tagName === 'th' ? 'tableHeader' : 'tableCell',
      attrs: { colspan: attributeOf(cell, 'colspan') ?? 1, rowspan: attributeOf(cell, 'rowspan') ?? 1 },
      content: blocksOf(cell.childNodes, walk, marks, depth).map(cell.tagName === 'th' ? withoutBold : same),
    }))
}

function withoutBold(node: JSONContent): JSONContent {
  const marks = node.marks?.filter(({ type }) => type !== 'bold')
  return {
    ...node,
    ...(marks ? { marks } : {}),
    ...(node.content ? { content: node.content.map(withoutBold) } : {}),
  }
}

const same = (node: JSONContent) => node

function linesOf(text: string): JSONContent[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line, at) => [...(at ? [{ type: 'hardBreak' }] : []), ...words(line, [])])
}
