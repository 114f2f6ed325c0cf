import type { DefaultTreeAdapterTypes } from 'parse5'

export type TreeNode = DefaultTreeAdapterTypes.ChildNode
export type TreeElement = DefaultTreeAdapterTypes.Element

export function isElement(node: TreeNode): node is TreeElement {
  return 'tagName' in node
}

export function attributeOf(element: TreeElement, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null
}

/** Every element below `root`, in reading order. Not by recursion: a file decides how deep it is. */
export function elementsIn(root: { childNodes: TreeNode[] }): TreeElement[] {
  const found: TreeElement[] = []
  const waiting = [...root.childNodes].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue
    found.push(node)
    waiting.push(...[...node.childNodes].reverse())
  }
  return found
}

/** The text below a node as it is written, without that of the elements in `without`; a space where a block begins, if asked for. */
export function textIn(root: TreeNode, without: ReadonlySet<TreeNode> = new Set(), blockStart = ''): string {
  const texts: string[] = []
  const waiting: TreeNode[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (without.has(node)) continue
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value)
    else if (isElement(node)) {
      if (['p', 'br', 'li', 'div'].includes(node.tagName)) texts.push(blockStart)
      waiting.push(...[...node.childNodes].reverse())
    }
  }
  return texts.join('')
}

/** The same as words with single spaces between them. */
export function wordsIn(root: TreeNode, without?: ReadonlySet<TreeNode>): string {
  return textIn(root, without, ' ').replace(/\s+/g, ' ').trim()
}
