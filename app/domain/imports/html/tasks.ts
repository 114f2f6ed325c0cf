import type { JSONContent } from '@tiptap/core'
import { isDone } from '~/editor/extensions/tasks'
import type { Item } from './lists'

/** A box as it was met in the words, before it is known whether it begins a task. */
export function boxNode(checked: boolean): JSONContent {
  return { type: 'box', attrs: { checked } }
}

/** The blocks of an item of a list without the box that they begin with: an element, or a sign or `[x]` in the words. */
export function itemOf(blocks: JSONContent[]): Item {
  const [first, ...rest] = blocks
  const [task, ...more] = first?.type === 'taskList' ? (first.content ?? []) : []
  if (task && more.length === 0) {
    const words = (task.content ?? []).filter(({ content }) => content?.length || !rest.length)
    return { blocks: [...words, ...rest], done: isDone(task.attrs?.checked) }
  }
  const [lead, ...words] = first?.type === 'paragraph' ? (first.content ?? []) : []
  if (lead?.type === 'number') {
    const item = itemOf([{ ...first, content: words }, ...rest])
    return { ...item, number: { of: String(lead.attrs?.of), value: Number(lead.attrs?.value) } }
  }
  const sign = /^(?:\[[ xX]\] |[☐☑☒]\s)/.exec(lead?.text ?? '')
  if (!lead || !sign) return { blocks, done: null }
  const said = { ...lead, text: (lead.text ?? '').slice(sign[0].length) }
  const content = said.text === '' ? words : [said, ...words]
  return { blocks: [{ ...first, content }, ...rest], done: !/^(?:\[ |☐)/.test(sign[0]) }
}

/** Paragraphs that begin with a box as tasks; a box inside a line is told by its sign. */
export function tasked(blocks: readonly JSONContent[]): JSONContent[] {
  return blocks.map((block) => {
    const [box, ...words] = block.content ?? []
    if (box?.type !== 'box') return signed(block)
    const task = signed({ ...block, content: trimmed(words) })
    return { type: 'taskList', content: [{ type: 'taskItem', attrs: box.attrs, content: [task] }] }
  })
}

function signed(block: JSONContent): JSONContent {
  if (!block.content?.some(({ type }) => type === 'box')) return block
  const content = block.content.map((node) =>
    node.type === 'box' ? { type: 'text', text: isDone(node.attrs?.checked) ? '☒' : '☐' } : node,
  )
  return { ...block, content }
}

function trimmed([first, ...rest]: readonly JSONContent[]): JSONContent[] {
  const text = first?.text?.replace(/^[ \u00a0]+/, '')
  return first && text !== undefined
    ? [...(text ? [{ ...first, text }] : []), ...rest]
    : [...(first ? [first] : []), ...rest]
}
