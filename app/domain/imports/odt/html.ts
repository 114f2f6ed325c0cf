import { Refusal } from '~/core/refusal'
import { factsStyle } from '~/editor/render/docx-parts/styles'
import { taskSigns } from '~/editor/render/odt-parts/signs'
import { styleName } from '~/editor/render/odt-parts/styles'
import { numberStyle } from '~/editor/render/odt-parts/words'
import { elementsOf } from '../docx/xml'
import { lose, type Losses } from '../losses'
import { mostCells } from '../size'
import type { Styles } from './styles'

interface Walk {
  readonly styles: Styles
  readonly losses: Losses
  /** Footnotes as they are met: they stand below the text. */
  readonly notes: string[]
  /** The last number of the newest list of each style: another may go on from it. */
  readonly counted: Map<string, number>
}

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

/** What is no text: what was taken out, what is drawn or filled in, and what a program shows around it. */
const passedOver = new Set([
  'office:annotation',
  'office:forms',
  'text:tracked-changes',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:note-citation',
  'draw:control',
  'draw:object',
  'draw:object-ole',
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

function wordsIn(parent: Element, walk: Walk): string {
  return Array.from(parent.childNodes)
    .map((node) =>
      node.nodeName === '#text' ? escaped(node.nodeValue ?? '') : wordOf(node as Element, walk),
    )
    .join('')
}

function wordOf(node: Element, walk: Walk): string {
  switch (node.nodeName) {
    case 'text:s':
      return ' '.repeat(Math.min(Number(node.getAttribute('text:c')) || 1, 100))
    case 'text:tab':
      return ' '
    case 'text:line-break':
      return '<br>'
    case 'text:span':
      if (styleOf(node) === numberStyle) return ''
      return formatted(wordsIn(node, walk), walk.styles.looksOf(styleOf(node)))
    case 'text:a':
      return `<a href="${escaped(node.getAttribute('xlink:href') ?? '')}">${wordsIn(node, walk)}</a>`
    case 'text:note':
      return noteOf(node, walk)
    case 'draw:frame':
      return frameOf(node, walk)
    case 'draw:custom-shape':
      lose(walk.losses, 'media')
      return ''
    default:
      return passedOver.has(node.nodeName) ? '' : wordsIn(node, walk)
  }
}

function noteOf(note: Element, walk: Walk): string {
  const [body] = elementsOf(note, 'text:note-body')
  const words = body ? nodesOf(body).map((one) => wordsIn(one, walk)) : []
  const number = walk.notes.push(words.join(' '))
  return `<sup><a id="mark-${number}" href="#note-${number}">${number}</a></sup>`
}

function frameOf(frame: Element, walk: Walk): string {
  const [image] = elementsOf(frame, 'draw:image')
  if (!image) {
    if (elementsOf(frame, 'draw:object').length) lose(walk.losses, 'charts')
    const [box] = elementsOf(frame, 'draw:text-box')
    return box ? wordsIn(box, walk) : ''
  }
  const said = ['svg:desc', 'svg:title'].flatMap((name) =>
    elementsOf(frame, name).map((one) => one.textContent ?? ''),
  )
  const alt = said.find((words) => words.trim() !== '') ?? ''
  return `<img src="${escaped(image.getAttribute('xlink:href') ?? '')}" alt="${escaped(alt)}">`
}

function formatted(
  words: string,
  { bold, italic, underline, strike, lang }: ReturnType<Styles['looksOf']>,
): string {
  if (words === '') return ''
  let html = words
  if (strike) html = around('s', html)
  if (underline) html = around('u', html)
  if (italic) html = around('em', html)
  if (bold) html = around('strong', html)
  return lang === null ? html : `<span lang="${escaped(lang)}">${html}</span>`
}

function around(tag: string, inner: string): string {
  return `<${tag}>${inner}</${tag}>`
}

function styleOf(node: Element): string | null {
  return node.getAttribute('text:style-name') || null
}

function nodesOf(parent: Element): Element[] {
  return Array.from(parent.childNodes).filter(({ nodeType }) => nodeType === 1) as Element[]
}

function escaped(words: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return words.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
}
