import type { JSONContent } from '@tiptap/core'

const inline = new Set(['text', 'hardBreak', 'footnote', 'box', 'number', 'continues'])

/**
 * Words and blocks as they were met, made into blocks: loose words become paragraphs, or whatever `type` says, and white
 * space is kept only between words, as browsers do.
 */
export function asBlocks(
  mixed: readonly JSONContent[],
  type: JSONContent = { type: 'paragraph' },
): JSONContent[] {
  const blocks: JSONContent[] = []
  let words: JSONContent[] = []
  const close = () => {
    const kept = spaced(words)
    if (kept.length) blocks.push({ ...type, content: kept })
    words = []
  }
  for (const node of mixed) {
    if (inline.has(node.type ?? '')) words.push(node)
    else {
      close()
      blocks.push(node)
    }
  }
  close()
  return blocks
}

function spaced(words: readonly JSONContent[]): JSONContent[] {
  const kept: JSONContent[] = []
  for (const node of words) {
    const before = kept.at(-1)
    const opens =
      !before ||
      ['hardBreak', 'number', 'continues'].includes(before.type ?? '') ||
      before.text?.endsWith(' ') === true
    if (node.type === 'text') {
      const text = opens ? (node.text ?? '').replace(/^ +/, '') : node.text
      if (text) kept.push({ ...node, text })
    } else if (node.type !== 'hardBreak' || before) kept.push(node)
  }
  return withoutEnd(kept)
}

/** Without the spaces and line breaks that nothing follows. */
function withoutEnd(words: readonly JSONContent[]): JSONContent[] {
  const last = words.at(-1)
  if (!last) return []
  if (last.type === 'hardBreak') return withoutEnd(words.slice(0, -1))
  if (last.type !== 'text') return [...words]
  const text = (last.text ?? '').replace(/ +$/, '')
  return text === '' ? withoutEnd(words.slice(0, -1)) : [...words.slice(0, -1), { ...last, text }]
}
