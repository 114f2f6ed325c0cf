import * as Y from 'yjs'
import { fragmentOf } from '~/editor/fragment'
import { givenBackAtOnce } from '~/editor/given-back'
import { insertPiece, paragraphOf } from './insert'
import { copyOf, itemsOf, lostLine, typeOf, wordsOfPieces, type LostLine, type Piece } from './line'
import { lostIn, type Lost } from './lost'
import { deepest, isLine, standsAlone } from './kinds'
import { placeOf, successorOf } from './place'
import type { ReadTurn, Turn } from './turns'

/** What is given back is nobody's to undo. */
const givenBackLater = Symbol('given back later')

/** How changes of others came to a page. */
export interface Came {
  /** What was stored, in that order, and then one's own changes that are not known to be. */
  readonly turns: readonly Turn[]
  /** Whether they have waited on the page. */
  readonly wereHeld: boolean
}

/**
 * Gives back what was written in a line while somebody else made it another kind of line, moved it or took it out: in the
 * line that came in its place, or in one of its own. Nothing is done where nothing was lost.
 * The page on which it was written does so at once, so that words keep their writers and the caret its place. Whoever took the
 * line out does so later, should that page be gone.
 * To be called when changes have been taken in and nobody has been told yet (`beforeObserverCalls` of Yjs).
 * @returns what gives back later what others wrote and do not give back themselves; null when that is nothing
 */
export function giveBackWhatWasLost(
  transaction: Y.Transaction,
  { turns, wereHeld }: Came,
): (() => void) | null {
  const { doc, deleteSet } = transaction
  const text = deleteSet.clients.size ? fragmentOf(doc) : null
  if (!text) return null
  const { own, others } = lostIn(transaction, turns, wereHeld)
  // A line that others brought is first shown with what is given back: the caret stays among the letters.
  if (own) doc.transact(new GivingBack(transaction, text, own, () => false).prepared(), givenBackAtOnce)
  if (!others) return null
  const later = new GivingBack(transaction, text, others, (piece) => isGivenBack(text, piece)).prepared()
  return () => doc.transact(later, givenBackLater)
}

/** Two words are given back as a line of their own; less says nothing without the line that it stood in. */
export const saysSomething = (words: string): boolean => /\S\s+\S/.test(words)

class GivingBack {
  constructor(
    private readonly transaction: Y.Transaction,
    private readonly text: Y.XmlFragment,
    private readonly lost: Lost,
    private readonly isBack: (piece: Piece) => boolean,
  ) {}

  /** Reads what was lost, which Yjs lets go of. @returns what gives it back */
  prepared(): () => void {
    const lines = new Map<Y.XmlElement, ReadTurn>()
    const holders = new Map<Y.XmlElement, ReadTurn>()
    for (const [{ parent }, taker] of this.lost.roots) {
      const holder = parent instanceof Y.XmlText ? parent.parent : parent
      if (!(holder instanceof Y.XmlElement)) continue
      if (isLine(holder)) lines.set(holder, taker)
      else holders.set(holder, taker)
    }
    const steps = [
      // Lines last: what comes in the place of a block is known by what its line said.
      ...[...holders].flatMap(([holder, taker]) => this.blocksIn(holder, taker)),
      ...[...lines].map(([line, taker]) => this.wordsIn(line, taker)),
    ]
    return () => {
      for (const step of steps) step()
    }
  }

  private wordsIn(line: Y.XmlElement, taker: ReadTurn): () => void {
    const { said, pieces } = this.read(line, taker)
    return () => {
      const missing = pieces.filter(({ piece }) => !this.isBack(piece))
      if (!missing.length) return
      const place = placeOf(line, this.text)
      const successor = successorOf(said, place, this.text, taker)
      if (successor)
        for (const { at, piece } of missing.reverse())
          insertPiece(successor.line, successor.placeOf(at), piece)
      else if (saysSomething(wordsOfPieces(missing))) place.parent.insert(place.index, [paragraphOf(missing)])
    }
  }

  /** Each stretch of new blocks comes behind what came in the place of the block before it, or before that of the one behind it. */
  private blocksIn(holder: Y.XmlElement, taker: ReadTurn): Array<() => void> {
    const steps: Array<() => void> = []
    let before: Y.XmlElement | null = null
    let stretch: Y.XmlElement[] = []
    const close = (behind: Y.XmlElement | null) => {
      if (stretch.length) steps.push(this.stretchOf(stretch, before, behind, taker))
      before = behind
      stretch = []
    }
    for (const item of itemsOf(holder)) {
      const block = typeOf(item)
      if (!(block instanceof Y.XmlElement)) continue
      if (this.isLost(item)) stretch.push(block)
      else if (this.wasKnown(item, taker)) close(block)
    }
    close(null)
    return steps
  }

  private stretchOf(
    blocks: readonly Y.XmlElement[],
    before: Y.XmlElement | null,
    behind: Y.XmlElement | null,
    taker: ReadTurn,
  ): () => void {
    const copies = blocks.map((block) => copyOf(block, this.isLost))
    const words = blocks.flatMap((block) => this.piecesIn(block))
    const paragraphs = this.paragraphsOf(blocks)
    const nextTo = [
      before && this.successorBlock(before, taker),
      behind && this.successorBlock(behind, taker),
    ]
    return () => {
      if (words.length && words.every(this.isBack)) return
      const [after, ahead] = nextTo.map((find) => find?.() ?? null)
      const next = after ?? ahead
      const parent = next?.parent
      if (parent instanceof Y.XmlFragment && copies.every(({ nodeName }) => nodeName === next?.nodeName))
        return parent.insert(parent.toArray().indexOf(next as Y.XmlElement) + (after ? 1 : 0), copies)
      const place = placeOf(blocks[0] as Y.XmlElement, this.text)
      const fits = copies.every(standsAlone)
      place.parent.insert(place.index, fits ? copies : paragraphs)
    }
  }

  /** What came in the place of a block: as far around the successor of its first line as the block is around that. */
  private successorBlock(block: Y.XmlElement, taker: ReadTurn): (() => Y.XmlElement | null) | null {
    let line = block
    let depth = 0
    while (!isLine(line)) {
      const inner = [...itemsOf(line)].find((item) => this.wasKnown(item, taker))
      const type = inner && typeOf(inner)
      if (!(type instanceof Y.XmlElement)) return null
      line = type
      depth += 1
    }
    const { said } = this.read(line, taker)
    if (!said) return null
    return () => {
      let found: unknown = successorOf(said, placeOf(line, this.text), this.text, taker)?.line
      for (let up = depth; found instanceof Y.XmlElement && up > 0; up--) found = found.parent
      return found instanceof Y.XmlElement ? found : null
    }
  }

  private paragraphsOf(blocks: readonly Y.XmlElement[]): Y.XmlElement[] {
    return blocks
      .flatMap((block) => linesOf(block))
      .flatMap((line) => {
        const { pieces } = lostLine(line, this.isLost, () => false)
        return wordsOfPieces(pieces).trim() ? [paragraphOf(pieces)] : []
      })
  }

  private piecesIn(block: Y.XmlElement): Piece[] {
    return linesOf(block).flatMap((line) =>
      lostLine(line, this.isLost, () => false).pieces.map(({ piece }) => piece),
    )
  }

  private read(line: Y.XmlElement, taker: ReadTurn): LostLine {
    return lostLine(line, this.isLost, (item) => this.wasKnown(item, taker))
  }

  private readonly isLost = (item: Y.Item): boolean => this.lost.items.has(item)

  /** Whether something stood there when it was taken out. A change of others that comes after long tells of all that ever was. */
  private wasKnown({ id, content }: Y.Item, taker: ReadTurn): boolean {
    const isNew = taker.isOwn || Y.isDeleted(this.transaction.deleteSet, id)
    return isNew && taker.tookOut(id) && !(content instanceof Y.ContentDeleted)
  }
}

/** The lines that ever stood in a block, which may be one. */
function linesOf(block: Y.XmlElement, depth = 0): Y.XmlElement[] {
  if (isLine(block)) return [block]
  if (depth > deepest) return []
  const inner = [...itemsOf(block)].map(typeOf).filter((type) => type instanceof Y.XmlElement)
  return inner.flatMap((one) => linesOf(one, depth + 1))
}

/** Whether the page that a piece was written on has put it into the text again. */
function isGivenBack(text: Y.XmlFragment, { id: { client, clock }, ...piece }: Piece): boolean {
  const isAgain = (item: Y.Item | null) =>
    item !== null && !item.deleted && item.id.client === client && item.id.clock > clock
  const stands = (block: Y.XmlFragment, depth: number): boolean =>
    depth <= deepest &&
    [...itemsOf(block)].some((item) => {
      const type = item.deleted ? null : typeOf(item)
      if (type instanceof Y.XmlText)
        return (
          'text' in piece && [...itemsOf(type)].some((one) => isAgain(one) && says(one, piece.text.trim()))
        )
      if (!(type instanceof Y.XmlElement)) return false
      return ('element' in piece && type.nodeName === piece.name && isAgain(item)) || stands(type, depth + 1)
    })
  return stands(text, 0)
}

const says = ({ content }: Y.Item, words: string) =>
  content instanceof Y.ContentString && content.str.includes(words)
