import { isList, listsOf, type PastedItem } from './lists'
import type { PastedElement, PastedNode } from './tree'

/** Word Online writes each item as a list of its own in a frame of its own, and tells its level in `data-aria-level`. */
export function withOnlineLists(nodes: readonly PastedNode[]): PastedNode[] {
  const all: PastedNode[] = []
  let items: PastedItem[] = []
  const close = () => {
    for (const list of listsOf(items)) all.push(list)
    items = []
  }
  for (const node of nodes) {
    const more = typeof node === 'string' ? null : itemsOf(node)
    if (more) for (const item of more) items.push(item)
    else if (!items.length || typeof node !== 'string' || node.trim() !== '') {
      close()
      all.push(typeof node === 'string' ? node : { ...node, children: withOnlineLists(node.children) })
    }
  }
  close()
  return all
}

/** The items of a list, or of a frame around lists; null where there is anything else. */
function itemsOf(node: PastedElement): PastedItem[] | null {
  const inner = node.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  const items = inner.map((child, index) => {
    if (typeof child === 'string') return null
    if (isList(node)) return itemOf(child, node, index)
    return node.tag === 'div' ? itemsOf(child) : null
  })
  return items.length && items.every((item) => item !== null) ? items.flat() : null
}

function itemOf(li: PastedElement, list: PastedElement, index: number): PastedItem[] | null {
  const level = Number(li.attrs['data-aria-level'])
  if (li.tag !== 'li' || !(level >= 1 && level <= 9)) return null
  const start = Number(list.attrs.start)
  const ordered = list.tag === 'ol'
  const number = ordered && index === 0 && start >= 1 ? start : null
  return [{ level, ordered, of: li.attrs['data-listid'] ?? '', number, children: [...li.children] }]
}
