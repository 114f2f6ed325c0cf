import { Fragment, type Node } from '@tiptap/pm/model'
import { linesIn } from './lines-in'

/** What of a text has a number: nothing, its headings, its paragraphs, or both. */
export const numberings = ['none', 'headings', 'paragraphs', 'both'] as const
export type Numbering = (typeof numberings)[number]

/** A piece of a text that can be cited: a block, or an item of a list, which has its place in the list, from 0. */
export interface Piece {
  node: Node
  /** Where the node begins, as a ProseMirror position. */
  at: number
  list: { node: Node; place: number } | null
}

/** A piece and its number: `2.1` for a heading, `12` for anything else. */
export interface Counted {
  node: Node
  at: number
  kind: 'heading' | 'paragraph'
  number: string
}

const lists = ['bulletList', 'orderedList', 'taskList']

/** The pieces of a text in their order, item by item in lists; those without a word of their own are left out. */
export function piecesOf(doc: Node): Piece[] {
  const pieces: Piece[] = []
  doc.forEach((block, at) => {
    if (!lists.includes(block.type.name)) pieces.push({ node: block, at, list: null })
    else
      block.forEach((item, within, place) =>
        pieces.push({ node: item, at: at + 1 + within, list: { node: block, place } }),
      )
  })
  return pieces.filter(({ node }) => hasWords(node))
}

/**
 * The numbers of a text. They are counted whenever it is shown and stand nowhere in it. A heading is numbered by the headings
 * above it, so that a level that is left out leaves no gap; every other piece has the next number from 1.
 */
export function countedIn(doc: Node, numbering: Numbering): Counted[] {
  if (numbering === 'none') return []
  const heads = new HeadingNumbers()
  let paragraphs = 0
  return piecesOf(doc).flatMap(({ node, at, list }): Counted[] => {
    if (!list && node.type.name === 'heading') {
      const number = heads.next(Number(node.attrs.level))
      return numbering === 'paragraphs' ? [] : [{ node, at, kind: 'heading', number }]
    }
    paragraphs += 1
    return numbering === 'headings' ? [] : [{ node, at, kind: 'paragraph', number: String(paragraphs) }]
  })
}

/** The numbers of a text by its nodes, each of which must stand in it once: as it does in a text that was read from JSON. */
export function numbersIn(doc: Node, numbering: Numbering): ReadonlyMap<Node, string> {
  return new Map(countedIn(doc, numbering).map(({ node, number }) => [node, number]))
}

/** How deep a heading's number is, from 1: `2.1` is 2. */
export function depthOf(number: string): number {
  return number.split('.').length
}

class HeadingNumbers {
  readonly #open: Array<{ level: number; count: number }> = []
  #top = 0

  next(level: number): string {
    let count = 0
    while ((this.#open.at(-1)?.level ?? 0) >= level) count = this.#open.pop()?.count ?? 0
    if (this.#open.length === 0) count = this.#top
    this.#open.push({ level, count: count + 1 })
    if (this.#open.length === 1) this.#top = count + 1
    return this.#open.map((heading) => heading.count).join('.')
  }
}

/** A node does not change, and the same is asked about at every stroke of a key. */
const known = new WeakMap<Node, boolean>()

function hasWords(node: Node): boolean {
  const before = known.get(node)
  if (before !== undefined) return before
  const has = linesIn(Fragment.from(node)).length > 0
  known.set(node, has)
  return has
}
