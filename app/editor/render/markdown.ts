import { blocksOf, plain, type Block } from './blocks'
import type { WorkingCopy } from './working-copy'
import { tableOf } from './markdown-parts/table'
import { wordsOf } from './markdown-parts/words'

/**
 * A text as Markdown (CommonMark with tables, tasks, struck words and footnotes), its title as the only heading of the
 * first level. Pictures are told in words, since a text file holds none; it counts nothing either, so the number of a heading
 * is among its words.
 */
export function renderMarkdown(copy: WorkingCopy): string {
  const blocks = blocksOf(copy).map(blockText)
  return `${[`# ${wordsOf([plain(copy.title)])}`, ...blocks.filter(Boolean)].join('\n\n')}\n`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${block.number ? `${block.number} ` : ''}${wordsOf(block.spans).replace(/\\\n/g, ' ')}`
    case 'paragraph':
      return wordsOf(block.spans)
    case 'list':
      return listText(block)
    case 'quote':
      return prefixed(block.blocks.map(blockText).join('\n\n'), '> ', '> ')
    case 'table':
      return tableOf(block.rows)
    case 'rule':
      return '---'
    case 'page-break':
    case 'contents':
      // Both are about pages, and a text file has none.
      return ''
    case 'outcome': {
      const { label, text, details } = block.outcome
      const lines = [
        plain(label, { bold: true }),
        ...[text, ...details].flatMap((line) => [plain('\n'), plain(line)]),
      ]
      return prefixed(wordsOf(lines), '> ', '> ')
    }
    case 'image':
      return wordsOf([plain(block.words)])
    case 'notes':
      return block.notes.map(({ number, text }) => `[^${number}]: ${wordsOf([plain(text)])}`).join('\n\n')
  }
}

function listText({ ordered, start, items, done }: Extract<Block, { kind: 'list' }>): string {
  const all = items.map((item, at) => {
    const sign = ordered ? `${start + at}. ` : '- '
    const box = done ? (done[at] ? '[x] ' : '[ ] ') : ''
    const text = item.map(blockText).join('\n\n')
    return prefixed(box + text, sign, ' '.repeat(sign.length))
  })
  const loose = items.some(
    (item) => item.length > 1 && item.some(({ kind }) => kind !== 'paragraph' && kind !== 'list'),
  )
  return all.join(loose ? '\n\n' : '\n')
}

function prefixed(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, at) => `${at === 0 ? first : others}${line}`.trimEnd())
    .join('\n')
}
