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
import { commentsOf, everyBlock, initialsOf, linesIn, Remarked, timeOf, trackedAmong } from '../remarked'
import type { Remark } from '../remarks'
import { isBelow, type BelowFormat, type LineFormat } from '../../suggested-format'
import { readable } from '../../wording'
import { Deleted } from './deleted'
import { printable } from './printable'
import { becomes, isTrackable, looksOtherwise, withLook } from './tracked'

/** Where a paragraph ends among the words of a line, as nobody has decided yet that it does. */
export class ParagraphEnd {
  constructor(readonly mark: IParagraphRunOptions) {}
}

/** Words of a line, or a paragraph's end among them. */
export type Written = ParagraphChild | ParagraphEnd

/** What comes below a block when it is taken in, and whose change that is. */
export type Added = { what: BelowFormat; mark: () => Mark }

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
  /** What the line of a block would become, or which way it would go in its list, and by whose change; the same of several lines are one. Null where it stays. */
  becomes(block: Block): { format: LineFormat; of: number; mark: () => Mark } | null
  /** The tables and pictures that are suggested below a block, each with the mark of what is inserted. */
  added(block: Block): Added[]
  /** How the paragraph ends whose words were the last: as one that is taken out with what comes after, or as any. */
  end(): IParagraphRunOptions | null
  /** Of remarks whose words are no longer in the text: to stand where the document says what it is. */
  readonly lost: ParagraphChild[]
  /** What the comments say. */
  readonly comments: ICommentOptions[]
}

/** Whose change it is, and when, by a number of its own in the file. */
export type Mark = { id: number; author: string; date: string }

/** A writer for the remarks of a text; it has to meet all spans once, in their order. */
export function saidIn(remarks: readonly Remark[], blocks: readonly Block[]): Said {
  const amongTasks = becomingAmongTasks(blocks)
  const isTracked = (remark: Remark, index: number) =>
    isTrackable(remark, amongTasks.has(index) ? 'tasks' : 'words')
  const remarked = new Remarked(remarks, blocks, trackedAmong(remarks, isTracked))
  const ids = numbered(remarked)
  let markId = firstMark
  const deletion = (change: number | null) => {
    const remark = change === null ? undefined : remarks[change]
    return remark ? { deletion: signed(remark, markId++) } : null
  }
  return {
    around(span, words, link, sign) {
      const { begins, ends, change } = remarked.meet(span)
      const changed = change === null ? undefined : remarks[change]
      const run = changed
        ? changedRun(changed, signed(changed, markId++), words, sign)
        : (sign ?? new TextRun(words))
      const runs = span.text === '' ? [] : [run]
      const insertions = ends.flatMap((index) =>
        remarked.isTracked(index) ? insertionOf(remarks[index], index, words, () => markId++) : [],
      )
      const isLine = insertions.every((part): part is ParagraphChild => !(part instanceof ParagraphEnd))
      return [
        ...begins.flatMap((index) => beginningOf(ids[index] ?? [])),
        // A paragraph does not end within a link.
        ...(isLine ? link([...runs, ...insertions]) : [...link(runs), ...insertions]),
        ...ends.flatMap((index) => endOf(ids[index] ?? [])),
      ]
    },
    thing(block, runs) {
      const about = remarked.meetBlock(block)
      const gone = deletion(remarked.goneBy(block))
      return {
        children: [
          ...about.flatMap((index) => beginningOf(ids[index] ?? [])),
          ...runs.map((run) => (gone ? new Deleted({ ...gone.deletion, id: markId++ }, run) : run)),
          ...about.flatMap((index) => endOf(ids[index] ?? [])),
        ],
        ...(gone ? { run: gone } : {}),
      }
    },
    gone: (block) => deletion(remarked.goneBy(block)),
    becomes(block) {
      const of = remarked.becomingOf(block)
      const remark = of === null ? undefined : remarks[of]
      const format = remark && becomes(remark)
      return of !== null && format ? { format, of, mark: () => signed(remark, markId++) } : null
    },
    added: (block) =>
      remarked.addedBelow(block).flatMap((index) => {
        const remark = remarks[index]
        const change = remark?.format?.change
        return remark && change && isBelow(change)
          ? [{ what: change, mark: () => signed(remark, markId++) }]
          : []
      }),
    end: () => deletion(remarked.open()),
    lost: remarks.flatMap(({ place }, index) => {
      const own = place ? [] : (ids[index] ?? [])
      return [...beginningOf(own), ...endOf(own)]
    }),
    comments: remarks.flatMap((remark, index) =>
      writtenComments(remark, ids[index] ?? [], remarked.isTracked(index)),
    ),
  }
}

/** A text beside which nothing is said. */
export const silent: Said = {
  around: (_span, words, link, sign) => link([sign ?? new TextRun(words)]),
  thing: (_block, children) => ({ children }),
  gone: () => null,
  becomes: () => null,
  added: () => [],
  end: () => null,
  lost: [],
  comments: [],
}

/** The remarks about lines in lists of tasks, by their index. */
function becomingAmongTasks(blocks: readonly Block[]): ReadonlySet<number> {
  const tasks = [...everyBlock(blocks)].filter((block) => block.kind === 'list' && block.done)
  return new Set(linesIn(tasks).flatMap(({ becomes: of }) => of ?? []))
}

/** The number of each comment in the file; a suggestion without words has none. */
function numbered(remarked: Remarked): number[][] {
  let next = 0
  return remarked.remarks.map((remark, index) =>
    commentsOf(remark, remarked.isTracked(index)).map(() => next++),
  )
}

/** Changes, comments and bookmarks of a file share one row of numbers. */
const firstChange = 10_000
/** Those of the ends of paragraphs, beyond any number of changes. */
const firstMark = 1_000_000

function changedRun(
  remark: Remark,
  mark: Mark,
  words: IRunOptions,
  sign: ParagraphChild | undefined,
): ParagraphChild {
  const look = looksOtherwise(remark)
  if (!look) return away(mark, words, sign)
  // What is no words looks as it does.
  if (sign) return sign
  const { text: _words, break: _line, ...before } = words
  // Word wants to be told of some look before, and the package leaves out one that says nothing: spelling is looked at anyway.
  return new TextRun({ ...withLook(words, look), revision: { ...before, noProof: false, ...mark } })
}

function away(mark: Mark, words: IRunOptions, sign: ParagraphChild | undefined): ParagraphChild {
  if (sign) return new Deleted(mark, sign)
  return words.break ? new Deleted(mark, new TextRun(words)) : new DeletedTextRun({ ...words, ...mark })
}

const signed = ({ author, at }: Remark, id: number): Mark => ({
  id,
  author: printable(author),
  date: timeOf(at),
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

function beginningOf(ids: readonly number[]): ParagraphChild[] {
  return ids.map((id) => new CommentRangeStart(id))
}

function endOf(ids: readonly number[]): ParagraphChild[] {
  return ids.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })])
}

function writtenComments(remark: Remark, ids: readonly number[], isTracked: boolean): ICommentOptions[] {
  return commentsOf(remark, isTracked).map(({ author, at, lines }, nth) => ({
    id: ids[nth] ?? 0,
    author: printable(author),
    initials: initialsOf(author),
    date: at,
    children: lines.map((line) => new Paragraph({ text: printable(line) })),
    ...(nth > 0 && ids[0] !== undefined ? { parentId: ids[0] } : {}),
    ...(remark.resolved === null ? {} : { resolved: true }),
  }))
}
