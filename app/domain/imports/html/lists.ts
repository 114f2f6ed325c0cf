import type { JSONContent } from '@tiptap/core'

/** An item of a list, and whether it begins with a box: ticked, empty, or none. */
export type Item = { blocks: JSONContent[]; done: boolean | null }

/** A list as the schema has it: items that begin with a box are tasks, and stand in a list of their own. */
export function listsOf(items: readonly Item[], list: JSONContent): JSONContent[] {
  const lists: JSONContent[] = []
  let counted = Number(list.attrs?.start ?? 1)
  for (const { blocks, done } of items) {
    const wanted = done === null ? (list.type ?? 'bulletList') : 'taskList'
    const last = lists.at(-1)
    const into = last?.type === wanted ? last : begun(lists, wanted, counted)
    into.content?.push(
      done === null
        ? { type: 'listItem', content: blocks }
        : { type: 'taskItem', attrs: { checked: done }, content: blocks },
    )
    counted += 1
  }
  return lists
}

function begun(lists: JSONContent[], type: string, start: number): JSONContent {
  const list: JSONContent = { type, ...(type === 'orderedList' ? { attrs: { start } } : {}), content: [] }
  lists.push(list)
  return list
}

/** Task lists that stand after one another are one: Word has each task as a paragraph of its own. */
export function joined(blocks: readonly JSONContent[]): JSONContent[] {
  const all: JSONContent[] = []
  for (const block of blocks) {
    const last = all.at(-1)
    if (block.type === 'taskList' && last?.type === 'taskList') {
      all[all.length - 1] = { ...last, content: [...(last.content ?? []), ...(block.content ?? [])] }
    } else all.push(block)
  }
  return all
}
