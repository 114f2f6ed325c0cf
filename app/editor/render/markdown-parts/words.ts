import type { Span } from '../blocks'

const marks = ['bold', 'italic', 'strike'] as const
const signs = { bold: '**', italic: '*', strike: '~~' } as const
type Mark = (typeof marks)[number]

/** Words in their formatting as Markdown. What Markdown has no sign for, such as underlining, is left out. */
export function wordsOf(spans: readonly Span[]): string {
  return atStart(
    grouped(spans, ({ href }) => href)
      .map(([href, inner]) =>
        href === null ? formatted(inner, marks) : linked(href, formatted(inner, marks)),
      )
      .join(''),
  )
}

function linked(href: string, words: string): string {
  return `[${words}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)`
}

function formatted(spans: readonly Span[], [mark, ...rest]: readonly Mark[]): string {
  if (!mark) return spans.map(plainly).join('')
  return grouped(spans, (span) => span[mark] && span.note === null)
    .map(([has, inner]) => (has ? signed(formatted(inner, rest), signs[mark]) : formatted(inner, rest)))
    .join('')
}

/** A sign has to touch a word: spaces at the edges stand outside it. */
function signed(words: string, sign: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? []
  return inner === '' ? words : `${before}${sign}${inner}${sign}${after}`
}

function plainly({ text, note }: Span): string {
  if (note) return `[^${note.number}]`
  if (text === '\n') return '\\\n'
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
}

/** Words that would begin something else than a paragraph are told not to. */
function atStart(words: string): string {
  return words.replace(/^(\s*)([#+-]|=+(?=\s*$))/gm, '$1\\$2').replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
}

function grouped<Key>(spans: readonly Span[], keyOf: (span: Span) => Key): Array<[Key, Span[]]> {
  const groups: Array<[Key, Span[]]> = []
  for (const span of spans) {
    const last = groups.at(-1)
    if (last && last[0] === keyOf(span)) last[1].push(span)
    else groups.push([keyOf(span), [span]])
  }
  return groups
}
