import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  InsertedTextRun,
  Paragraph,
  TextRun,
  type ICommentOptions,
  type IParagraphRunOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx'
import type { Block, Span } from '../blocks'
import type { Remark } from '../remarks'
import type { Format, Look } from '../../suggested-format'
import { readable } from '../../wording'
import { Deleted } from './deleted'
import { printable } from './printable'

/** Where a paragraph ends among the words of a line, as nobody has decided yet that it does. */
export class ParagraphEnd {
  constructor(readonly mark: IParagraphRunOptions) {}
}

/** Words of a line, or a paragraph's end among them. */
export type Written = ParagraphChild | ParagraphEnd

/** Writes what is said at words around them, as Word's comments and tracked changes. */
export interface Said {
  /** The runs of a span; `link` puts what belongs into a link there, and `sign` is what stands there instead of words. */
  around(
    span: Span,
    words: IRunOptions,
    link: (runs: ParagraphChild[]) => ParagraphChild[],
    sign?: ParagraphChild,
  ): Written[]
  /** The paragraph of a block that is one thing, such as a picture, with its runs. */
  thing(block: Block, runs: ParagraphChild[]): { children: ParagraphChild[]; run?: IParagraphRunOptions }
  /** How a row or a paragraph is marked whose block is taken out as a whole; null where it stays. */
  gone(block: Block): { deletion: Mark } | null
  /** How the paragraph ends whose words were the last: as one that is taken out with what comes after, or as any. */
  end(): IParagraphRunOptions | null
  /** Of remarks whose words are no longer in the text: to stand where the document says what it is. */
  readonly lost: ParagraphChild[]
  /** What the comments say. */
  readonly comments: ICommentOptions[]
}

/** Whose change it is, and when, by a number of its own in the file. */
type Mark = { id: number; author: string; date: string }

/** A writer for the remarks of a text; it has to meet all spans once, in their order. */
export function saidIn(remarks: readonly Remark[], blocks: readonly Block[]): Said {
  const ids = numbered(remarks)
  const tracked = trackedAmong(remarks)
  const toCome = countIn(blocks)
  const begun = new Set<number>()
  let markId = firstMark
  return {
    around(span, words, link, sign) {
      const about = span.remarks ?? []
      for (const index of about) toCome.set(index, (toCome.get(index) ?? 0) - 1)
      const begins = about.filter((index) => !begun.has(index))
      const ends = about.filter((index) => toCome.get(index) === 0)
      for (const index of begins) begun.add(index)
      const change = about.find((index) => tracked.has(index))
      const changed = change === undefined ? undefined : remarks[change]
      const written = sign ?? new TextRun(words)
      const run = changed ? changedRun(changed, markId++, words, sign) : written
      const runs = span.text === '' ? [] : [run]
      const insertions = ends.flatMap((index) =>
        tracked.has(index) ? insertionOf(remarks[index], index, words, () => markId++) : [],
      )
      const isLine = insertions.every((part): part is ParagraphChild => !(part instanceof ParagraphEnd))
      return [
        ...begins.flatMap((index) => (ids[index] ?? []).map((id) => new CommentRangeStart(id))),
        // A paragraph does not end within a link.
        ...(isLine ? link([...runs, ...insertions]) : [...link(runs), ...insertions]),
        ...ends.flatMap((index) => endOf(ids[index] ?? [])),
      ]
    },
    thing(block, runs) {
      const about = block.about ?? []
      const gone = this.gone(block)
      for (const index of about) begun.add(index)
      return {
        children: [
          ...about.flatMap((index) => (ids[index] ?? []).map((id) => new CommentRangeStart(id))),
          ...runs.map((run) => (gone ? new Deleted({ ...gone.deletion, id: markId++ }, run) : run)),
          ...about.flatMap((index) => endOf(ids[index] ?? [])),
        ],
        ...(gone ? { run: gone } : {}),
      }
    },
    gone({ about = [] }) {
      const change = about.find((index) => tracked.has(index))
      const remark = change === undefined ? undefined : remarks[change]
      return remark ? { deletion: signed(remark, markId++) } : null
    },
    end() {
      const open = [...tracked].find(
        (index) => !remarks[index]?.format && begun.has(index) && (toCome.get(index) ?? 0) > 0,
      )
      const remark = open === undefined ? undefined : remarks[open]
      return remark ? { deletion: signed(remark, markId++) } : null
    },
    lost: remarks.flatMap(({ place }, index) => {
      const own = place ? [] : (ids[index] ?? [])
      return [...own.map((id) => new CommentRangeStart(id)), ...endOf(own)]
    }),
    comments: remarks.flatMap((remark, index) => commentsOf(remark, ids[index] ?? [], tracked.has(index))),
  }
}

/** A text beside which nothing is said. */
export const silent: Said = {
  around: (_span, words, link, sign) => link([sign ?? new TextRun(words)]),
  thing: (_block, children) => ({ children }),
  gone: () => null,
  end: () => null,
  lost: [],
  comments: [],
}

/** The number of each comment in the file; a suggestion without words has none. */
function numbered(remarks: readonly Remark[]): number[][] {
  let next = 0
  const tracked = trackedAmong(remarks)
  return remarks.map((remark, index) => textsOf(remark, tracked.has(index)).map(() => next++))
}

/** Suggestions that become tracked changes. Word has one change for a word: another that collides becomes a comment. */
function trackedAmong(remarks: readonly Remark[]): ReadonlySet<number> {
  const tracked = new Set<number>()
  remarks.forEach(({ place, replacement, format, resolved }, index) => {
    if ((replacement === null && !trackedFormat(format)) || resolved !== null || !place) return
    const collides = [...tracked].some((other) => {
      const taken = remarks[other]?.place
      return taken && taken.from < place.to && taken.to > place.from
    })
    if (!collides) tracked.add(index)
  })
  return tracked
}

function countIn(blocks: readonly Block[]): Map<number, number> {
  const count = new Map<number, number>()
  for (const { remarks = [] } of spansIn(blocks))
    for (const index of remarks) count.set(index, (count.get(index) ?? 0) + 1)
  return count
}

function* spansIn(blocks: readonly Block[]): Generator<Span> {
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'paragraph') yield* block.spans
    if (block.kind === 'quote') yield* spansIn(block.blocks)
    if (block.kind === 'list') for (const item of block.items) yield* spansIn(item)
    if (block.kind === 'table') for (const { blocks: inner } of block.rows.flat()) yield* spansIn(inner)
  }
}

/** Changes, comments and bookmarks of a file share one row of numbers. */
const firstChange = 10_000
/** Those of the ends of paragraphs, beyond any number of changes. */
const firstMark = 1_000_000

/** Word tracks what words look like, and not where they lead. */
function trackedFormat(format: Remark['format']): Extract<Format, { look: Look }> | null {
  return format && 'look' in format.change ? format.change : null
}

function changedRun(
  remark: Remark,
  id: number,
  words: IRunOptions,
  sign: ParagraphChild | undefined,
): ParagraphChild {
  const format = trackedFormat(remark.format)
  if (!format) return away(signed(remark, id), words, sign)
  // What is no words looks as it does.
  if (sign) return sign
  const { text: _words, break: _line, ...before } = words
  return new TextRun({ ...withLook(words, format), revision: { ...before, ...signed(remark, id) } })
}

function withLook(words: IRunOptions, { look, on }: { look: Look; on: boolean }): IRunOptions {
  const { [runLooks[look]]: _before, ...others } = words
  return on ? { ...others, [runLooks[look]]: look === 'underline' ? {} : true } : others
}

/** What the docx package calls each look. */
const runLooks = { bold: 'bold', italic: 'italics', underline: 'underline', strike: 'strike' } as const

function away(mark: Mark, words: IRunOptions, sign: ParagraphChild | undefined): ParagraphChild {
  if (sign) return new Deleted(mark, sign)
  return words.break ? new Deleted(mark, new TextRun(words)) : new DeletedTextRun({ ...words, ...mark })
}

const signed = ({ author, at }: Remark, id: number): Mark => ({
  id,
  author: printable(author),
  date: at.toISOString().replace(/\.\d+/, ''),
})

function insertionOf(
  remark: Remark | undefined,
  index: number,
  words: IRunOptions,
  nextMark: () => number,
): Written[] {
  if (!remark?.replacement) return []
  const { text: _instead, break: _line, ...looks } = words
  return readable(remark.replacement)
    .split('\n')
    .flatMap((line, nth) => [
      ...(nth > 0 ? [new ParagraphEnd({ insertion: signed(remark, nextMark()) })] : []),
      new InsertedTextRun({
        ...looks,
        text: printable(line),
        ...signed(remark, nth === 0 ? firstChange + index * 2 + 1 : nextMark()),
      }),
    ])
}

function endOf(ids: readonly number[]): ParagraphChild[] {
  return ids.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })])
}

type Text = { author: string; at: Date; lines: string[] }

/** What a remark says in comments: its words, and what a change that is not tracked would put in their place. */
function textsOf(remark: Remark, isTracked: boolean): Text[] {
  const { quote, place, replacement, format, author, at, said, resolved } = remark
  const [first, ...answers] = said
  const lines = [
    ...(place || quote === '' ? [] : [`«${quote}»`]),
    ...(replacement === null || isTracked ? [] : [`→ «${readable(replacement).replaceAll('\n', ' ¶ ')}»`]),
    ...(format && !isTracked ? [`→ ${format.said}`] : []),
    ...(first?.text.split('\n') ?? []),
    ...(resolved === null ? [] : [resolved]),
  ].filter((line) => line.trim() !== '')
  if (!lines.length && !answers.length) return []
  return [
    { author: first?.author ?? author, at: first?.at ?? at, lines },
    ...answers.map((answer) => ({ ...answer, lines: answer.text.split('\n') })),
  ]
}

function commentsOf(remark: Remark, ids: readonly number[], isTracked: boolean): ICommentOptions[] {
  return textsOf(remark, isTracked).map(({ author, at, lines }, nth) => ({
    id: ids[nth] ?? 0,
    author: printable(author),
    initials: initialsOf(author),
    date: at,
    children: lines.map((line) => new Paragraph({ text: printable(line) })),
    ...(nth > 0 && ids[0] !== undefined ? { parentId: ids[0] } : {}),
    ...(remark.resolved === null ? {} : { resolved: true }),
  }))
}

function initialsOf(author: string): string {
  return [...author.replace(/\(.*/, '').matchAll(/\p{Lu}/gu)].join('')
}
