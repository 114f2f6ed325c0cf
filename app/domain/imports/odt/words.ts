import { numberStyle } from '~/editor/render/odt-parts/words'
import { elementsOf } from '../docx/xml'
import { lose, type Losses } from '../losses'
import type { Styles } from './styles'

/** What is known and gathered on the way through a text. */
export interface Walk {
  readonly styles: Styles
  readonly losses: Losses
  /** Footnotes as they are met: they stand below the text. */
  readonly notes: string[]
  /** The last number of the newest list of each style: another may go on from it. */
  readonly counted: Map<string, number>
}

/** What is no text: what was taken out, what is drawn or filled in, and what a program shows around it. */
export const passedOver = new Set([
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

/** The words of a line as HTML, with what stands among them. */
export function wordsIn(parent: Element, walk: Walk): string {
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

/** Words in the looks that a style gives them. */
export function formatted(
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

export function around(tag: string, inner: string): string {
  return `<${tag}>${inner}</${tag}>`
}

export function styleOf(node: Element): string | null {
  return node.getAttribute('text:style-name') || null
}

export function nodesOf(parent: Element): Element[] {
  return Array.from(parent.childNodes).filter(({ nodeType }) => nodeType === 1) as Element[]
}

function escaped(words: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return words.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
}
