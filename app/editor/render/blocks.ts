import type { Node } from '@tiptap/pm/model'
import { columnWidths } from '../column-widths'
import { footnoteLanguage, footnoteText } from '../extensions/footnote'
import { imageAttributes } from '../image-attributes'
import { outcomeAttributes } from '../extensions/outcome'
import { passageLanguage, type PassageLanguage } from '../passage-language'
import { numbersIn } from '../numbering'
import { isDone } from '../extensions/tasks'
import { mentionWords } from '../extensions/mention'
import { repairContent } from '../reading'
import { referenceWords } from '../references'
import type { ContentLanguage, Edition, ImageFile, Outcome, Outcomes } from './edition'
import { headingsOf, type HeadingInText } from './headings'
import { aboutBlock, addedBelow, becomingOf, partedByRemarks, positionsIn, type Remark } from './remarks'
import { renderingWords } from './words'

/** Words in one formatting. A line break inside a paragraph is a span whose text is a line feed. */
export type Span = {
  text: string
  bold: boolean
  italic: boolean
  underline: boolean
  strike: boolean
  href: string | null
  /** The language of the words, when it is another than that of the text. */
  lang: PassageLanguage | null
  /** A footnote stands here; its number is the span's text. */
  note: Note | null
  /** The remarks that the words are about, by their index among those that are printed. */
  remarks?: readonly number[]
}
export type Note = { number: number; text: string; lang: PassageLanguage | null }
export type Cell = { header: boolean; colspan: number; rowspan: number; blocks: Block[] }
/** What is cited by a number has one where the text is numbered. */
type Cited = { number?: string | null }
/**
 * The remarks that would take the block out as a whole, by their index, and the first that would have its line be something else;
 * left out where there are none. `added` are those that would have a table or a picture below a block of the text.
 */
type Discussed = { about?: readonly number[]; becomes?: number; added?: readonly number[] }
export type Block = Cited & Discussed & Shape
type Shape =
  | { kind: 'heading'; level: number; id: string; spans: Span[] }
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Block[][]; done: null; numbers?: ItemNumbers }
  /** A list of tasks; `done` says of each item whether it is ticked off. */
  | { kind: 'list'; ordered: false; start: 1; items: Block[][]; done: boolean[]; numbers?: ItemNumbers }
  | { kind: 'quote'; blocks: Block[] }
  /** A table; `widths` of its columns in CSS pixels, 0 where a column takes what is left, null where none was given one. */
  | { kind: 'table'; rows: Cell[][]; widths: number[] | null }
  | { kind: 'rule' }
  | { kind: 'page-break' }
  /** The list of all headings, in its place. */
  | { kind: 'contents'; entries: HeadingInText[] }
  | { kind: 'outcome'; outcome: Outcome }
  /** The footnotes of all that stands before; last, and only when there are any. */
  | { kind: 'notes'; notes: Note[] }
  /** A picture. `alt` is empty when it is only decoration, `words` stands in where it cannot be shown. */
  | { kind: 'image'; file: ImageFile | null; alt: string; words: string }

/** The number of each item, in their order. */
export type ItemNumbers = ReadonlyArray<string | null>

/** A document as plain blocks, for formats that know nothing of ProseMirror. */
export function blocksOf(edition: Rendered): Block[] {
  const notes: Note[] = []
  const headings = headingsOf(edition.content, edition.numbering)
  const ids = headings.map(({ id }) => id)
  const doc = repairContent(edition.content)
  const numbers = numbersIn(doc, edition.numbering ?? 'none')
  const positions = edition.remarks?.length ? positionsIn(doc) : new Map<Node, number>()
  const rendering = { ...edition, notes, headings, ids, numbers, positions }
  const blocks = childrenOf(doc).map((node) => ({
    ...blockOf(node, rendering),
    number: numbers.get(node) ?? null,
    ...withAdded(addedBelow(node, positions.get(node), edition.remarks ?? [])),
  }))
  return notes.length ? [...blocks, { kind: 'notes', notes }] : blocks
}

function withAdded(added: readonly number[]): Discussed {
  return added.length ? { added } : {}
}

type Rendered = Pick<Edition, 'content' | 'language' | 'outcomes' | 'references' | 'images' | 'numbering'> & {
  /** What is said at words of the text, where that is printed too. */
  remarks?: readonly Remark[]
}
/** Footnotes are counted as they are met, and headings take their ids in turn. */
type Rendering = Rendered & {
  notes: Note[]
  headings: readonly HeadingInText[]
  ids: string[]
  numbers: ReadonlyMap<Node, string>
  /** Where each node stands; empty where nothing is said at any. */
  positions: ReadonlyMap<Node, number>
}

/** The outcome that a node stands for: the row when it is at hand, else the words kept in the text. */
export function outcomeOf(
  raw: Record<string, unknown>,
  language: ContentLanguage,
  outcomes: Outcomes,
): Outcome {
  const { outcomeId, kind, text } = outcomeAttributes(raw)
  const known = Object.hasOwn(outcomes, outcomeId) ? outcomes[outcomeId] : undefined
  return known ?? { kind, text, label: renderingWords(language)[kind], details: [] }
}

/** What a picture says where it cannot be shown; nothing when it is only decoration. */
export function wordsForImage(raw: Record<string, unknown>, language: ContentLanguage): string {
  const { alt, decorative } = imageAttributes(raw)
  const words = renderingWords(language)
  return decorative ? '' : `${words.image}: ${alt || words.imageWithoutWords}`
}

function imageBlock(node: Node, { language, images }: Rendered): Block {
  const { imageId, alt } = imageAttributes(node.attrs)
  const file = (Object.hasOwn(images, imageId) && images[imageId]) || null
  return { kind: 'image', file, alt, words: wordsForImage(node.attrs, language) }
}

function blockOf(node: Node, edition: Rendering): Block {
  const about = aboutBlock(node, edition.positions.get(node), edition.remarks ?? [])
  const becomes = becomingOf(node, edition.positions.get(node), edition.remarks ?? [])
  return {
    ...shapeOf(node, edition),
    ...(about.length ? { about } : {}),
    ...(becomes === undefined ? {} : { becomes }),
  }
}

function shapeOf(node: Node, edition: Rendering): Block {
  const { language, outcomes } = edition
  // A list of headings stands by itself: in a quote or a cell of a file it has no place.
  const inner = (parent: Node) =>
    childrenOf(parent)
      .map((child) => blockOf(child, edition))
      .filter(({ kind }) => kind !== 'contents')
  const numberOf = (item: Node) => edition.numbers.get(item) ?? null
  switch (node.type.name) {
    case 'heading':
      return {
        kind: 'heading',
        level: node.attrs.level,
        id: edition.ids.shift() ?? '',
        spans: spansOf(node, edition),
      }
    case 'bulletList':
    case 'orderedList':
      return {
        kind: 'list',
        ordered: node.type.name === 'orderedList',
        start: node.attrs.start ?? 1,
        items: childrenOf(node).map(inner),
        done: null,
        numbers: childrenOf(node).map(numberOf),
      }
    case 'taskList':
      return {
        kind: 'list',
        ordered: false,
        start: 1,
        items: childrenOf(node).map(inner),
        done: childrenOf(node).map(({ attrs }) => isDone(attrs.checked)),
        numbers: childrenOf(node).map(numberOf),
      }
    case 'blockquote':
      return { kind: 'quote', blocks: inner(node) }
    case 'table':
      return {
        kind: 'table',
        rows: childrenOf(node).map((row) => childrenOf(row).map((cell) => cellOf(cell, inner(cell)))),
        widths: columnWidths(firstRowOf(node)),
      }
    case 'horizontalRule':
      return { kind: 'rule' }
    case 'pageBreak':
      return { kind: 'page-break' }
    case 'tableOfContents':
      return { kind: 'contents', entries: edition.headings.filter(({ text }) => text.trim() !== '') }
    case 'outcome':
      return { kind: 'outcome', outcome: outcomeOf(node.attrs, language, outcomes) }
    case 'image':
      return imageBlock(node, edition)
    default:
      return { kind: 'paragraph', spans: spansOf(node, edition) }
  }
}

function firstRowOf(table: Node) {
  return childrenOf(table.child(0)).map(({ attrs: { colspan, colwidth } }) => ({ colspan, colwidth }))
}

function cellOf(cell: Node, blocks: Block[]): Cell {
  const { colspan, rowspan } = cell.attrs
  return { header: cell.type.name === 'tableHeader', colspan, rowspan, blocks }
}

function spansOf(block: Node, edition: Rendering): Span[] {
  const { notes, positions, remarks = [] } = edition
  if (!block.childCount) return emptySpan(positions.get(block), remarks)
  return childrenOf(block).flatMap((node) => {
    const has = (mark: string) => node.marks.some(({ type }) => type.name === mark)
    const link = node.marks.find(({ type }) => type.name === 'link')
    const note =
      node.type.name === 'footnote'
        ? {
            number: notes.length + 1,
            text: footnoteText(node.attrs),
            lang: footnoteLanguage(node.attrs),
          }
        : null
    if (note) notes.push(note)
    const words = note ? String(note.number) : wordsIn(node, edition)
    const at = positions.get(node)
    const looks = {
      note,
      bold: has('bold'),
      italic: has('italic'),
      underline: has('underline'),
      strike: has('strike'),
      lang: passageLanguage(node.marks.find(({ type }) => type.name === 'language')?.attrs.lang),
      href: link ? String(link.attrs.href) : null,
    }
    if (at === undefined) return [{ text: words, ...looks }]
    return partedByRemarks(words, { at, size: node.nodeSize }, remarks).map((piece) => ({
      ...piece,
      ...looks,
    }))
  })
}

/** Of an empty line something is left only where it is discussed. */
function emptySpan(at: number | undefined, remarks: readonly Remark[]): Span[] {
  const about = remarks.flatMap(({ place }, index) =>
    at !== undefined && place && place.from <= at && place.to >= at + 2 ? [index] : [],
  )
  return about.length ? [plain('', { remarks: about })] : []
}

function wordsIn(node: Node, { language, references }: Rendering): string {
  if (node.isText) return node.text ?? ''
  if (node.type.name === 'reference')
    return referenceWords(node.attrs, references, renderingWords(language).reference)
  return node.type.name === 'mention' ? mentionWords(node.attrs) : '\n'
}

function childrenOf(node: Node): Node[] {
  return [...node.content.content]
}

/** Words without formatting as one span. */
export function plain(text: string, formatting: Partial<Span> = {}): Span {
  return {
    text,
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    href: null,
    lang: null,
    note: null,
    ...formatting,
  }
}
