import { readable } from '../wording'
import type { Block, Span } from './blocks'
import { isAboutLines, isBelow, type Format } from '../suggested-format'
import type { Remark } from './remarks'

/** Follows what is said of a text from span to span, for a format that writes it there; has to meet all spans once, in their order. */
export class Remarked {
  private readonly begun = new Set<number>()
  private readonly toCome: Map<number, number>

  constructor(
    readonly remarks: readonly Remark[],
    blocks: readonly Block[],
    /** Which of them are tracked changes; each other suggestion is a comment. */
    private readonly tracked: ReadonlySet<number>,
  ) {
    this.toCome = countIn(blocks)
  }

  /** The remarks that begin and end with a span, and the change that its words are part of; by their index among all. */
  meet({ remarks: about = [] }: Span): { begins: number[]; ends: number[]; change: number | null } {
    for (const index of about) this.toCome.set(index, (this.toCome.get(index) ?? 0) - 1)
    const begins = about.filter((index) => !this.begun.has(index))
    for (const index of begins) this.begun.add(index)
    const ends = about.filter((index) => this.toCome.get(index) === 0)
    return { begins, ends, change: this.changeAmong(about) }
  }

  /** The remarks that are about a block as a whole. */
  meetBlock({ about = [] }: Block): readonly number[] {
    for (const index of about) this.begun.add(index)
    return about
  }

  /** The change that takes a block out. */
  goneBy({ about = [] }: Block): number | null {
    return this.changeAmong(about)
  }

  /** The changes by which tables and pictures come below a block. */
  addedBelow({ added = [] }: Block): readonly number[] {
    return added.filter((index) => this.tracked.has(index))
  }

  /** The change by which the line of a block would be something else. */
  becomingOf({ becomes }: Block): number | null {
    return becomes !== undefined && this.tracked.has(becomes) ? becomes : null
  }

  /** The change that goes on behind the words that were the last. */
  open(): number | null {
    const isOpen = (index: number) => this.begun.has(index) && (this.toCome.get(index) ?? 0) > 0
    // What words look like says nothing of the ends of paragraphs.
    const open = [...this.tracked].find((index) => !this.remarks[index]?.format && isOpen(index))
    return open ?? null
  }

  isTracked(index: number): boolean {
    return this.tracked.has(index)
  }

  private changeAmong(about: readonly number[]): number | null {
    return about.find((index) => this.tracked.has(index) && kindOf(this.remarks[index]) === 'words') ?? null
  }
}

/**
 * Suggestions that become tracked changes, among those that a format can track. Files have one change for a word, and one for
 * what a line is: another that collides becomes a comment. What comes below words comes below one another.
 */
export function trackedAmong(
  remarks: readonly Remark[],
  isTrackable: (remark: Remark, index: number) => boolean,
): ReadonlySet<number> {
  const tracked = new Set<number>()
  remarks.forEach((remark, index) => {
    const { place, resolved } = remark
    if (!isTrackable(remark, index) || resolved !== null || !place) return
    const collides = [...tracked].some((other) => {
      const taken = remarks[other]?.place
      const isAlike = kindOf(remarks[other]) === kindOf(remark)
      return isAlike && kindOf(remark) !== 'below' && taken && taken.from < place.to && taken.to > place.from
    })
    if (!collides) tracked.add(index)
  })
  return tracked
}

/** Whether a remark is about words, about what their lines are, or about what comes below them. */
function kindOf(remark: Remark | undefined): 'words' | 'lines' | 'below' {
  const change = remark?.format?.change
  if (!change) return 'words'
  return isBelow(change) ? 'below' : isAboutLines(change) ? 'lines' : 'words'
}

function countIn(blocks: readonly Block[]): Map<number, number> {
  const count = new Map<number, number>()
  for (const { spans } of linesIn(blocks))
    for (const { remarks = [] } of spans)
      for (const index of remarks) count.set(index, (count.get(index) ?? 0) + 1)
  return count
}

/** A block that is a line of words. */
export type Line = Extract<Block, { spans: Span[] }>

export function isLine(block: Block): block is Line {
  return block.kind === 'paragraph' || block.kind === 'heading'
}

/** The lines of a text, in their order, however deep they stand. */
export function linesIn(blocks: readonly Block[]): Line[] {
  return [...everyBlock(blocks)].filter(isLine)
}

/** The blocks of a text and those in them, in their order. */
export function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    if (block.kind === 'quote') yield* everyBlock(block.blocks)
    if (block.kind === 'list') for (const item of block.items) yield* everyBlock(item)
    if (block.kind === 'table') for (const { blocks: inner } of block.rows.flat()) yield* everyBlock(inner)
  }
}

/** A comment as a file has it. */
export type Comment = { author: string; at: Date; lines: string[] }

/** What a remark says in comments, the first first: its words, and what a change that is not tracked would put in their place. */
export function commentsOf(remark: Remark, isTracked: boolean): Comment[] {
  const { quote, place, replacement, format, author, at, said, resolved } = remark
  const [first, ...answers] = said
  const lines = [
    ...(place || quote === '' ? [] : [`«${quote}»`]),
    ...(replacement === null || isTracked ? [] : [`→ «${readable(replacement).replaceAll('\n', ' ¶ ')}»`]),
    ...(format && !isTracked ? [`→ ${format.said}`, ...rowsOf(format.change)] : []),
    ...(first?.text.split('\n') ?? []),
    ...(resolved === null ? [] : [resolved]),
  ].filter((line) => line.trim() !== '')
  if (!lines.length && !answers.length) return []
  return [
    { author: first?.author ?? author, at: first?.at ?? at, lines },
    ...answers.map((answer) => ({ ...answer, lines: answer.text.split('\n') })),
  ]
}

/** What a table says, row by row. */
function rowsOf(change: Format): string[] {
  return 'table' in change ? change.table.rows.map((row) => row.join(' | ')) : []
}

/** The capitals of a name, without its organisation. */
export function initialsOf(author: string): string {
  return [...author.replace(/\(.*/, '').matchAll(/\p{Lu}/gu)].join('')
}

/** When something was said, as files have it. */
export function timeOf(at: Date): string {
  return at.toISOString().replace(/\.\d+/, '')
}
