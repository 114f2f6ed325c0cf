import { element, type PastedElement, type PastedNode } from './tree'

/** An item of a list as programs tell it that write lists as paragraphs: how deep it is, not what it stands in. */
export interface PastedItem {
  level: number
  ordered: boolean
  /** The list that it belongs to; empty where that is not told. */
  of: string
  /** Its number, where that is told in digits. */
  number: number | null
  children: PastedNode[]
}

type Open = { list: PastedElement; last: PastedItem; number: number }

/** Lists within lists, made of items that follow one another. */
export function listsOf(items: readonly PastedItem[]): PastedElement[] {
  const lists: Open[] = []
  let at = 0
  for (let item = items[at]; item; item = items[at]) {
    const { level } = item
    let end = at + 1
    while ((items[end]?.level ?? 0) > level) end += 1
    const li = element('li', [...item.children, ...listsOf(items.slice(at + 1, end))])
    const open = lists.at(-1)
    if (open && goesOn(open, item)) {
      open.list.children.push(li)
      open.number += 1
    } else lists.push(begun(item, li))
    at = end
  }
  return lists.map(({ list }) => list)
}

function goesOn({ last, number }: Open, item: PastedItem): boolean {
  if (last.ordered !== item.ordered || last.of !== item.of) return false
  return !item.ordered || item.number === null || item.number === number + 1
}

function begun(item: PastedItem, li: PastedElement): Open {
  const number = item.number ?? 1
  const attrs: PastedElement['attrs'] = item.ordered && number !== 1 ? { start: String(number) } : {}
  return { list: element(item.ordered ? 'ol' : 'ul', [li], attrs), last: item, number }
}

/** A list that stands in a list belongs to the item before it. */
export function withinItems(list: PastedElement): PastedElement {
  const children: PastedNode[] = []
  for (const child of list.children) {
    const last = children.findLast((node) => typeof node !== 'string')
    if (typeof child === 'string' || !isList(child)) children.push(child)
    else if (last?.tag === 'li') last.children.push(child)
    else children.push(element('li', [child]))
  }
  return { ...list, children }
}

export function isList({ tag }: PastedElement): boolean {
  return tag === 'ul' || tag === 'ol'
}
