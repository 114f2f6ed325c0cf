import { Refusal } from '~/core/refusal'
import { factsStyle } from '~/editor/render/docx-parts/styles'
import { taskSigns } from '~/editor/render/odt-parts/signs'
import { styleName } from '~/editor/render/odt-parts/styles'
import { numberStyle } from '~/editor/render/odt-parts/words'
import { elementsOf } from '../docx/xml'
import type { Losses } from '../losses'
import { mostCells } from '../size'
import type { Styles } from './styles'
import { around, formatted, nodesOf, passedOver, styleOf, wordsIn, type Walk } from './words'

/** Where a node stands: which list it is in, and how deep. */
interface Place {
  list: string | null
  level: number
}

const facts = styleName(factsStyle)
const kinds = new Set([
  'Title',
  ...[1, 2, 3, 4, 5].map((level) => `Heading_20_${level}`),
  'Quotations',
  'Quote',
  facts,
  'Table_20_Heading',
])

/** The text of the file as HTML: the same elements that our own HTML files have. */
export function htmlOf(content: Document, styles: Styles, losses: Losses): string {
  const [text] = elementsOf(content, 'office:text')
  if (!text) throw new Refusal('invalid', 'file-broken')
  const walk: Walk = { styles, losses, notes: [], counted: new Map() }
  const html = blocksIn(text, walk, { list: null, level: 0 })
  const notes = walk.notes.map(
    (note, at) => `<li id="note-${at + 1}">${note} <a href="#mark-${at + 1}">↩</a></li>`,
  )
  return notes.length ? `${html}<section><ol>${notes.join('')}</ol></section>` : html
}

function blocksIn(parent: Element, walk: Walk, place: Place): string {
  const blocks = nodesOf(parent).reduce((html, node) => {
    const block = blockOf(node, walk, place)
    // A list of another kind inside an item may stand after its list, as an item without words.
    const end = holdsOnlyLists(node) ? /<\/li><\/[uo]l>$/.exec(html)?.[0] : undefined
    return end ? html.slice(0, -end.length) + inside(block) + end : html + block
  }, '')
  // A quote of several paragraphs has the style on each of them.
  return blocks.replaceAll('</blockquote><blockquote>', '')
}

function holdsOnlyLists(node: Element): boolean {
  if (node.nodeName !== 'text:list') return false
  return nodesOf(node).every((item) => nodesOf(item).every(({ nodeName }) => nodeName === 'text:list'))
}

/** The inner list of a list that holds nothing else. */
function inside(list: string): string {
  return list.replace(/^<[uo]l[^>]*><li>/, '').replace(/<\/li><\/[uo]l>$/, '')
}

function blockOf(node: Element, walk: Walk, place: Place): string {
  switch (node.nodeName) {
    case 'text:h':
      return headingOf(node, Number(node.getAttribute('text:outline-level')) || 1, walk)
    case 'text:p':
      return paragraphOf(node, walk)
    case 'text:list':
    case 'text:numbered-paragraph':
      return listOf(node, walk, place)
    case 'table:table':
      return tableOf(node, walk)
    case 'text:table-of-content':
      return '<div data-contents></div>'
    default:
      return passedOver.has(node.nodeName) ? '' : blocksIn(node, walk, place)
  }
}

function headingOf(node: Element, level: number, walk: Walk): string {
  const tag = `h${Math.min(Math.max(level, 1), 5) + 1}`
  return beforePage(node, walk) + around(tag, numbered(node, walk, '<span data-number>'))
}

function paragraphOf(node: Element, walk: Walk): string {
  const kind = walk.styles.kindOf(styleOf(node), kinds)
  const level = /^Heading_20_(\d)$/.exec(kind ?? '')?.[1]
  if (level) return headingOf(node, Number(level), walk)
  const box = boxOf(node)
  const words = box + numbered(node, walk, '<span class="tv-number" data-number>')
  if (kind === facts) return ''
  if (kind === 'Title') return around('h1', words)
  if (words.trim() === '' && walk.styles.hasLine(styleOf(node))) return '<hr>'
  const paragraph = kind?.startsWith('Quot') ? around('blockquote', around('p', words)) : around('p', words)
  return beforePage(node, walk) + (words.trim() === '' ? '' : paragraph)
}

/** Programs without boxes to tick write their signs. The sign goes from the words, where it was. */
function boxOf(paragraph: Element): string {
  const first = firstWordsIn(paragraph)
  const sign = /^\s*([☐☑☒])\s*/.exec(first?.nodeValue ?? '')
  if (!first || !sign) return ''
  first.nodeValue = (first.nodeValue ?? '').slice(sign[0].length)
  return `<input type="checkbox"${sign[1] === taskSigns.open ? '' : ' checked'}>`
}

function firstWordsIn(node: Node): Node | null {
  if (node.nodeName === '#text') return node.nodeValue?.trim() ? node : null
  for (const child of Array.from(node.childNodes)) {
    const found = firstWordsIn(child)
    if (found) return found
  }
  return null
}

function beforePage(node: Element, { styles }: Walk): string {
  return styles.breaksPage(styleOf(node)) ? '<div data-page-break></div>' : ''
}

/** The words of a block; the number that our own files begin them with is no part of them. */
function numbered(node: Element, walk: Walk, sign: string): string {
  const [first] = nodesOf(node)
  const isNumber = first?.nodeName === 'text:span' && styleOf(first) === numberStyle
  const looks = walk.styles.looksOf(styleOf(node))
  return (isNumber ? `${sign}</span>` : '') + formatted(wordsIn(node, walk), looks)
}

function listOf(list: Element, walk: Walk, around: Place): string {
  const place = { list: styleOf(list) ?? around.list, level: around.level + 1 }
  const items = nodesOf(list).filter(({ nodeName }) => /^text:list-(?:item|header)$/.test(nodeName))
  // LibreOffice has headings with numbers in lists.
  if (elementsOf(list, 'text:h').length) return items.map((item) => blocksIn(item, walk, place)).join('')
  const written = items.map((item) => `<li>${blocksIn(item, walk, place)}</li>`).join('')
  if (!walk.styles.counts(place.list, place.level)) return `<ul>${written}</ul>`
  const counted = walk.counted.get(place.list ?? '') ?? 0
  const goesOn = list.getAttribute('text:continue-numbering') === 'true' && place.level === 1
  const start = Number(items[0]?.getAttribute('text:start-value') || (goesOn ? counted + 1 : 1))
  if (place.level === 1) walk.counted.set(place.list ?? '', start + items.length - 1)
  return `<ol start="${start}">${written}</ol>`
}

function tableOf(table: Element, walk: Walk): string {
  const rows = elementsOf(table, 'table:table-row').filter((row) => tableAround(row) === table)
  const cells = rows.flatMap((row) => nodesOf(row))
  if (cells.length > mostCells) throw new Refusal('invalid', 'file-table-too-large')
  const written = rows.map((row) => {
    const inHead = row.parentNode?.nodeName === 'table:table-header-rows'
    return around(
      'tr',
      nodesOf(row)
        .map((cell) => cellOf(cell, inHead, walk))
        .join(''),
    )
  })
  return around('table', written.join(''))
}

function tableAround(row: Element): Element | null {
  for (let above = row.parentNode; above; above = above.parentNode)
    if (above.nodeName === 'table:table') return above as Element
  return null
}

function cellOf(cell: Element, inHead: boolean, walk: Walk): string {
  if (cell.nodeName !== 'table:table-cell') return ''
  const [first] = nodesOf(cell)
  const isHeading = inHead || (first && walk.styles.kindOf(styleOf(first), kinds) === 'Table_20_Heading')
  const span = (name: string) => Math.max(1, Number(cell.getAttribute(`table:number-${name}-spanned`)) || 1)
  const spans = ` colspan="${span('columns')}" rowspan="${span('rows')}"`
  const tag = isHeading ? 'th' : 'td'
  return `<${tag}${spans}>${blocksIn(cell, walk, { list: null, level: 0 })}</${tag}>`
}
