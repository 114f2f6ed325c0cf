import {
  escapeHTML,
  escapeHTMLAttribute,
  renderJSONContentToString,
} from '@tiptap/static-renderer/json/html-string'
import { isAllowedHref } from '../allowed-href'
import { columnWidths } from '../column-widths'
import type { Content } from '../content'
import { footnoteLanguage, footnoteText } from '../extensions/footnote'
import { imageAttributes } from '../image-attributes'
import { mentionWords } from '../extensions/mention'
import { spanOf } from '../extensions/tables'
import type { Numbering } from '../numbering'
import { isDone, taskSign } from '../extensions/tasks'
import { passageLanguage } from '../passage-language'
import { repairContent } from '../reading'
import { referenceWords, shownAt, type References } from '../references'
import { outcomeOf, wordsForImage } from './blocks'
import type { ContentLanguage, Outcomes } from './edition'
import { headingsOf, namedHeading, type HeadingInText } from './headings'
import { besideNumber, blockNumber, headingNumber, numberedJson } from './html-numbers'
import { renderingWords, type RenderingWords } from './words'

type Raw = { type?: string; text?: string; attrs?: Record<string, unknown>; content?: Raw[] }
/** Where a picture is to be loaded from, by its id. */
export type ImageAt = (imageId: string) => string | null

type RenderOptions = {
  outcomes: Outcomes
  /** What the reader may see of what the text refers to; left out where the readers are not known. */
  references?: References
  language: ContentLanguage
  imageAt: ImageAt
  /** Footnotes stand below the text, unless it is a part of one that others stand beside: then each in its place. */
  notes?: 'below' | 'in-place'
  /** What of the text has a number; nothing when it is left out. */
  numbering?: Numbering
}

type Part = { node: Raw; children?: string | string[]; parent?: Raw }

/**
 * A document as HTML for a page whose only `h1` is the title: headings from `h2`, with ids; classes and no
 * styles or scripts. Every word is escaped, links lead to `http`, `https` or `mailto` only, and pictures come from where
 * `imageAt` says; one for which it gives null is told in words.
 */
export function renderHtml(content: Content, options: RenderOptions): string {
  const { numbering = 'none' } = options
  const headings = headingsOf(content, numbering)
  const ids = headings.map(({ id }) => id)
  const { language, outcomes, imageAt } = options
  const words = renderingWords(language)
  const notes: Array<{ text: string; lang: string }> = []
  const render = renderJSONContentToString({
    nodeMapping: {
      doc: inner,
      text: ({ node }: Part) => escapeHTML(node.text ?? ''),
      paragraph: numbered('p'),
      heading: (part: Part) => heading(part, ids.shift() ?? ''),
      bulletList: around('ul'),
      orderedList: (part: Part) => orderedList(part),
      listItem: numbered('li'),
      taskList: (part: Part) => `<ul data-type="taskList">${inner(part)}</ul>`,
      taskItem: (part: Part) => task(part, words.task),
      blockquote: numbered('blockquote'),
      horizontalRule: () => '<hr>',
      hardBreak: () => '<br>',
      table: (part: Part) => besideNumber(part.node, table(part, words.table)),
      tableRow: around('tr'),
      tableHeader: (part: Part) => cell(part, 'th'),
      tableCell: (part: Part) => cell(part, 'td'),
      outcome: ({ node }: Part) => besideNumber(node, outcome(node, language, outcomes)),
      footnote: ({ node }: Part) => {
        const attributes = node.attrs ?? {}
        const text = escapeHTML(footnoteText(attributes))
        const language = footnoteLanguage(attributes)
        const lang = language ? ` lang="${language}"` : ''
        if (options.notes === 'in-place') return ` [${lang ? `<span${lang}>${text}</span>` : text}]`
        return noteMark(notes.push({ text, lang }), words)
      },
      mention: ({ node }: Part) =>
        `<span class="tv-mention">${escapeHTML(mentionWords(node.attrs ?? {}))}</span>`,
      reference: ({ node }: Part) => reference(node, options.references ?? {}, words),
      pageBreak: () => '<div class="tv-page-break" data-page-break></div>',
      tableOfContents: () => contents(headings, words.contents),
      image: ({ node }: Part) => besideNumber(node, image(node, language, imageAt)),
    },
    markMapping: {
      bold: around('strong'),
      italic: around('em'),
      underline: around('u'),
      strike: around('s'),
      language: ({ mark, children }) =>
        `<span lang="${passageLanguage(mark.attrs?.lang) ?? ''}">${inner({ children })}</span>`,
      link: ({ mark, children }) => link(mark.attrs?.href, inner({ children })),
    },
  })
  const html = render({ content: numberedJson(repairContent(content), numbering) }) + notesBelow(notes, words)
  const inMargin = numbering === 'paragraphs' || numbering === 'both'
  return inMargin ? `<div class="tv-numbers">${html}</div>` : html
}

function inner({ children }: { children?: string | string[] }): string {
  return Array.isArray(children) ? children.join('') : (children ?? '')
}

function around(tag: string) {
  return (part: { children?: string | string[] }) => `<${tag}>${inner(part)}</${tag}>`
}

function numbered(tag: string) {
  return (part: Part) => {
    const { sign, id } = blockNumber(part.node)
    return `<${tag}${id}>${sign}${inner(part)}</${tag}>`
  }
}

function heading(part: Part, id: string): string {
  const rank = Number(part.node.attrs?.level) + 1
  return `<h${rank} id="${escapeHTMLAttribute(id)}">${headingNumber(part.node)}${inner(part)}</h${rank}>`
}

function orderedList(part: Part): string {
  const start = Number(part.node.attrs?.start ?? 1)
  return `<ol${start === 1 ? '' : ` start="${start}"`}>${inner(part)}</ol>`
}

/** A task says in words whether it is done; the sign is what the eye sees. Its data attributes let it be copied into an editor. */
function task(part: Part, words: { done: string; open: string }): string {
  const checked = isDone(part.node.attrs?.checked)
  const word = escapeHTMLAttribute(checked ? words.done : words.open)
  const sign = `<span class="tv-task-sign" role="img" aria-label="${word}">${taskSign(part.node)}</span>`
  const { sign: number, id } = blockNumber(part.node)
  return `<li data-type="taskItem" data-checked="${checked}"${id}>${number}${sign}<div>${inner(part)}</div></li>`
}

/**
 * A wide table scrolls inside a region that the keyboard reaches (WCAG 2.1.1, 1.4.10). Widths of columns are attributes: a style
 * would be refused by the page.
 */
function table(part: Part, label: string): string {
  const [row] = part.node.content ?? []
  const widths = columnWidths((row?.content ?? []).map(({ attrs }) => widthsAndSpan(attrs)))
  const isWhole = widths?.every((width) => width > 0)
  const across = isWhole ? ` width="${widths?.reduce((total, width) => total + width, 0)}"` : ''
  const columns = widths?.map((width) => (width ? `<col width="${width}">` : '<col>')).join('')
  const group = columns ? `<colgroup>${columns}</colgroup>` : ''
  return `<div class="tv-table-scroll" role="region" tabindex="0" aria-label="${escapeHTMLAttribute(label)}"><table${across}>${group}<tbody>${inner(part)}</tbody></table></div>`
}

function widthsAndSpan(attributes: Raw['attrs']) {
  return { colspan: spanOf(attributes?.colspan), colwidth: attributes?.colwidth }
}

function cell(part: Part, tag: 'th' | 'td'): string {
  const colspan = spanOf(part.node.attrs?.colspan)
  const rowspan = spanOf(part.node.attrs?.rowspan)
  const firstRow = part.parent?.content?.every(({ type }) => type === 'tableHeader')
  const scope = tag === 'th' ? ` scope="${firstRow ? 'col' : 'row'}"` : ''
  const spans = `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`
  return `<${tag}${scope}${spans}>${inner(part)}</${tag}>`
}

function outcome(node: Raw, language: ContentLanguage, outcomes: Outcomes): string {
  const { kind, label, text, details } = outcomeOf(node.attrs ?? {}, language, outcomes)
  const lines = details.map((line) => `<li>${escapeHTML(line)}</li>`).join('')
  return [
    `<div class="tv-outcome tv-outcome-${kind}">`,
    `<p class="tv-outcome-label">${escapeHTML(label)}</p>`,
    `<p class="tv-outcome-text">${escapeHTML(text)}</p>`,
    lines === '' ? '' : `<ul class="tv-outcome-details">${lines}</ul>`,
    '</div>',
  ].join('')
}

function image(node: Raw, language: ContentLanguage, imageAt: ImageAt): string {
  const { imageId, alt, width, height } = imageAttributes(node.attrs ?? {})
  const address = imageAt(imageId)
  const words = wordsForImage(node.attrs ?? {}, language)
  if (address === null) return words === '' ? '' : `<p>${escapeHTML(words)}</p>`
  const said = words === '' ? '' : alt || words
  return [
    `<figure class="tv-image"><img data-image="${imageId}" src="${escapeHTMLAttribute(address)}"`,
    ` alt="${escapeHTMLAttribute(said)}" width="${width}" height="${height}" loading="lazy"></figure>`,
  ].join('')
}

function contents(headings: readonly HeadingInText[], title: string): string {
  const entries = headings
    .filter(({ text }) => text.trim() !== '')
    .map(
      (entry) =>
        `<li data-level="${entry.level}"><a href="#${escapeHTMLAttribute(entry.id)}">${escapeHTML(namedHeading(entry))}</a></li>`,
    )
  if (!entries.length) return ''
  const name = escapeHTMLAttribute(title)
  return `<nav class="tv-contents" data-contents aria-label="${name}"><p class="tv-contents-title">${escapeHTML(title)}</p><ul>${entries.join('')}</ul></nav>`
}

function noteMark(number: number, { footnote }: RenderingWords): string {
  const words = escapeHTMLAttribute(footnote.mark(number))
  return `<sup><a id="fotnote-til-${number}" href="#fotnote-${number}" aria-label="${words}">${number}</a></sup>`
}

function notesBelow(
  notes: ReadonlyArray<{ text: string; lang: string }>,
  { footnote }: RenderingWords,
): string {
  if (!notes.length) return ''
  const items = notes.map(({ text, lang }, at) => {
    const back = escapeHTMLAttribute(footnote.back(at + 1))
    return `<li id="fotnote-${at + 1}">${lang ? `<span${lang}>${text}</span>` : text} <a href="#fotnote-til-${at + 1}" aria-label="${back}">↩</a></li>`
  })
  const title = escapeHTMLAttribute(footnote.title)
  return `<section class="tv-footnotes" aria-label="${title}"><ol>${items.join('')}</ol></section>`
}

function reference(node: Raw, references: References, words: RenderingWords): string {
  const said = escapeHTML(referenceWords(node.attrs ?? {}, references, words.reference))
  const href = shownAt(references, String(node.attrs?.targetId))?.href
  return href
    ? `<a class="tv-reference" href="${escapeHTMLAttribute(href)}">${said}</a>`
    : `<span class="tv-reference">${said}</span>`
}

function link(href: unknown, words: string): string {
  return isAllowedHref(href)
    ? `<a href="${escapeHTMLAttribute(href)}" rel="noopener noreferrer">${words}</a>`
    : words
}
