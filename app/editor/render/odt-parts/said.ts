import { readable } from '../../wording'
import type { Block, Span } from '../blocks'
import { commentsOf, everyBlock, initialsOf, linesIn, Remarked, timeOf, trackedAmong } from '../remarked'
import type { Remark } from '../remarks'
import { inOneLine, joinedByChanges, paragraphEnd } from './joined'
import { heading, paragraph } from './styles'
import { element, escaped, spaced } from './xml'

/** Writes what is said at words around them, as OpenDocument's comments and tracked changes. */
export interface Said {
  /** The blocks as they are written while changes are tracked. */
  readonly blocks: readonly Block[]
  /** Words as XML, formatted by `looks`, with what is said of them; `paragraphEnd` in it ends the paragraph. */
  around(span: Span, words: string, looks: (words: string) => string): string
  /** What stands in the paragraph of a block that is no words, such as a picture. */
  thing(block: Block, content: string): string
  /** Of remarks whose words are no longer in the text: to stand where the document says what it is. */
  readonly lost: string
  /** What the changes are, once all words are written. */
  changes(): string
}

/** A text beside which nothing is said. */
export const silent = (blocks: readonly Block[]): Said => ({
  blocks,
  around: (_span, words, looks) => looks(words),
  thing: (_block, content) => content,
  lost: '',
  changes: () => '',
})

/** A writer for the remarks of a text; it has to meet all spans of its blocks once, in their order. */
export function saidIn(remarks: readonly Remark[], text: readonly Block[]): Said {
  const tracked = trackable(trackedAmong(remarks, isWording), text)
  const blocks = joinedByChanges(text, tracked)
  const remarked = new Remarked(remarks, blocks, tracked)
  const notes = remarks.map((remark, index) => annotationsOf(remark, index, tracked.has(index)))
  const begin = (index: number) => notes[index]?.begin ?? ''
  const end = (index: number) => notes[index]?.end ?? ''
  const lastOfLine = new Set(linesIn(blocks).map(({ spans }) => spans.at(-1)))
  const regions: string[] = []
  /** What the open change takes out of a line, and whose words end in it: they do so behind the change. */
  let gone = ''
  let within: number[] = []
  const region = (kind: 'insertion' | 'deletion', remark: Remark, content = ''): string => {
    const id = `change${regions.length + 1}`
    regions.push(regionOf(id, kind, remark, content))
    return id
  }
  const deletion = (remark: Remark, content: string) =>
    content === '' ? '' : element('text:change', { 'text:change-id': region('deletion', remark, content) })
  const insertion = (remark: Remark, looks: (words: string) => string) => {
    if (!remark.replacement) return ''
    const id = { 'text:change-id': region('insertion', remark) }
    const lines = readable(remark.replacement).split('\n')
    return [
      element('text:change-start', id),
      lines.map((line) => looks(spaced(line))).join(paragraphEnd),
      element('text:change-end', id),
    ].join('')
  }
  return {
    blocks,
    around(span, words, looks) {
      const { begins, ends, change } = remarked.meet(span)
      const begun = begins.map(begin).join('')
      const written = span.text.startsWith(paragraphEnd) ? span.text : looks(words)
      const remark = change === null ? undefined : remarks[change]
      if (change === null || !remark)
        return begun + (span.text === '' ? '' : written) + ends.map(end).join('')
      gone += written
      within.push(...ends)
      // Of a table each line is taken out.
      if (!ends.includes(change) && !lastOfLine.has(span)) return begun
      const changed = deletion(remark, gone) + insertion(remark, looks) + within.map(end).join('')
      gone = ''
      within = []
      return begun + changed
    },
    thing(block, content) {
      const about = remarked.meetBlock(block)
      const change = remarked.goneBy(block)
      const remark = change === null ? undefined : remarks[change]
      return [...about.map(begin), remark ? deletion(remark, content) : content, ...about.map(end)].join('')
    },
    lost: remarks.map(({ place }, index) => (place ? '' : begin(index) + end(index))).join(''),
    changes: () =>
      regions.length ? element('text:tracked-changes', { 'text:track-changes': 'false' }, ...regions) : '',
  }
}

/** A change of what words look like holds nothing of how they looked before: a program could not take it back. */
function isWording({ replacement }: Remark): boolean {
  return replacement !== null
}

/**
 * Those of the changes that OpenDocument can track: in one line each, or a table with words. What takes out a line across, a page
 * break or an empty paragraph is none.
 */
function trackable(changes: ReadonlySet<number>, blocks: readonly Block[]): ReadonlySet<number> {
  const whole = [...everyBlock(blocks)]
  const aboutThose = (isOne: (block: Block) => boolean) =>
    new Set(whole.filter(isOne).flatMap(({ about = [] }) => about))
  const tables = aboutThose(isTableWithWords)
  const others = aboutThose((block) => block.kind !== 'image' && !isTableWithWords(block))
  const tracked = new Set([...changes].filter((index) => !others.has(index)))
  const inLine = inOneLine(blocks, tracked)
  return new Set([...tracked].filter((index) => inLine.has(index) || tables.has(index)))
}

function isTableWithWords(block: Block): boolean {
  return block.kind === 'table' && linesIn([block]).some(({ spans }) => spans.some(({ text }) => text !== ''))
}

function regionOf(
  id: string,
  kind: 'insertion' | 'deletion',
  { author, at }: Remark,
  content: string,
): string {
  const info = element('office:change-info', {}, signed(author, at))
  const paragraphs = content === '' ? [] : goneLines(content)
  return element(
    'text:changed-region',
    { 'xml:id': id, 'text:id': id },
    element(`text:${kind}`, {}, info, ...paragraphs),
  )
}

/** What a change takes out, a paragraph or a heading each. */
function goneLines(content: string): string[] {
  const [first = '', ...more] = content.split(paragraphEnd)
  const others = more.map((line) => {
    const [level, words] = [Number(line[0]), line.slice(1)]
    return level === 0 ? paragraph('Text body', words) : heading(level, words)
  })
  return [paragraph('Text body', first), ...others]
}

/** Where the comments of a remark begin and end. An answer says whose it is; a program that does not know sees comments on the same words. */
function annotationsOf(remark: Remark, index: number, isTracked: boolean): { begin: string; end: string } {
  const nameOf = (nth: number) => `comment${index + 1}-${nth + 1}`
  const comments = commentsOf(remark, isTracked)
  const begin = comments.map(({ author, at, lines }, nth) =>
    element(
      'office:annotation',
      {
        'office:name': nameOf(nth),
        'loext:resolved': String(remark.resolved !== null),
        'loext:parent-name': nth > 0 ? nameOf(0) : null,
      },
      signed(author, at),
      element('meta:creator-initials', {}, escaped(initialsOf(author))),
      ...lines.map((line) => element('text:p', {}, spaced(line))),
    ),
  )
  const end = comments.map((_, nth) => element('office:annotation-end', { 'office:name': nameOf(nth) }))
  return { begin: begin.join(''), end: end.join('') }
}

function signed(author: string, at: Date): string {
  return element('dc:creator', {}, escaped(author)) + element('dc:date', {}, timeOf(at))
}
