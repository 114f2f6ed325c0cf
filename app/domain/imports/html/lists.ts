import type { JSONContent } from '@tiptap/core'

/** An item of a list, and whether it begins with a box: ticked, empty, or none. */
export type Item = {
  blocks: JSONContent[]
  done: boolean | null
  /** Where Word has it in which numbering. */
  number?: { of: string; value: number }
}

/** A list as the schema has it: items that begin with a box are tasks, and stand in a list of their own. */
export function listsOf(items: readonly Item[], list: JSONContent): JSONContent[] {
  const lists: JSONContent[] = []
  let counted = items[0]?.number?.value ?? Number(list.attrs?.start ?? 1)
  for (const { blocks, done, number } of items) {
    const wanted = done === null ? (list.type ?? 'bulletList') : 'taskList'
    const last = lists.at(-1)
    const into =
      last?.type === wanted ? last : begun(lists, wanted, { start: counted, of: number?.of ?? null })
    into.content?.push(
      done === null
        ? { type: 'listItem', content: blocks }
        : { type: 'taskItem', attrs: { checked: done }, content: blocks },
    )
    counted += 1
  }
  return lists
}

function begun(lists: JSONContent[], type: string, attrs: Record<string, unknown>): JSONContent {
  const list: JSONContent = { type, attrs, content: [] }
  lists.push(list)
  return list
}

/**
 * Puts together what Word has as paragraphs of their own: task lists that stand after one another, paragraphs that belong to
 * the item before them, and the list that goes on after those.
 */
export function joined(blocks: readonly JSONContent[]): JSONContent[] {
  const all: JSONContent[] = []
  let isOpen = false
  for (const block of blocks) {
    const last = all.at(-1)
    const continues = block.content?.[0]?.type === 'continues'
    const more = continues ? { ...block, content: block.content?.slice(1) ?? [] } : block
    if (continues && last && isList(last)) {
      all[all.length - 1] = withMore(last, more)
      isOpen = true
    } else if (last && (isOpen ? goesOn(last, block) : bothTasks(last, block))) {
      all[all.length - 1] = { ...last, content: [...(last.content ?? []), ...(block.content ?? [])] }
    } else {
      all.push(more)
      isOpen = false
    }
  }
  return all
}

function isList({ type }: JSONContent): boolean {
  return type === 'orderedList' || type === 'bulletList'
}

function withMore(list: JSONContent, block: JSONContent): JSONContent {
  const items = list.content ?? []
  const last = items.at(-1)
  return {
    ...list,
    content: [...items.slice(0, -1), { ...last, content: [...(last?.content ?? []), block] }],
  }
}

function bothTasks(before: JSONContent, after: JSONContent): boolean {
  return before.type === 'taskList' && after.type === 'taskList'
}

function goesOn(before: JSONContent, after: JSONContent): boolean {
  return (
    isList(before) &&
    before.type === after.type &&
    before.attrs?.of !== null &&
    before.attrs?.of === after.attrs?.of
  )
}
