/**
 * Pasted HTML as a tree, apart from who parsed it: a browser where people paste. A style is told in `style`, though no
 * element of a page ever gets it.
 */
export interface PastedElement {
  tag: string
  attrs: Readonly<Record<string, string>>
  children: PastedNode[]
}
export type PastedNode = string | PastedElement

export function element(
  tag: string,
  children: PastedNode[],
  attrs: PastedElement['attrs'] = {},
): PastedElement {
  return { tag, attrs, children }
}

/** The tree with every element replaced by what `change` makes of it, innermost first. */
export function rewritten(
  nodes: readonly PastedNode[],
  change: (element: PastedElement) => PastedNode[],
): PastedNode[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [node] : change({ ...node, children: rewritten(node.children, change) }),
  )
}

/** Every element of a tree, in reading order. */
export function elementsIn(nodes: readonly PastedNode[]): PastedElement[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsIn(node.children)]))
}

/** The text of a tree as it is written, without that of the elements in `without`. */
export function textOf(
  nodes: readonly PastedNode[],
  without: (element: PastedElement) => boolean = () => false,
): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node
      if (without(node)) return ''
      return (breaks.has(node.tag) ? ' ' : '') + textOf(node.children, without)
    })
    .join('')
}

const breaks = new Set(['p', 'br', 'li', 'div'])

/** Whether a tree shows nothing: no words, and nothing that is drawn without words. */
export function isBlank(nodes: readonly PastedNode[]): boolean {
  return (
    textOf(nodes).trim() === '' &&
    !elementsIn(nodes).some(({ tag, attrs }) => drawn.has(tag) || attrs['data-footnote'] !== undefined)
  )
}

const drawn = new Set(['img', 'input', 'table', 'hr'])

export function hasClass({ attrs }: PastedElement, name: RegExp): boolean {
  return (attrs.class ?? '').split(/\s+/).some((one) => name.test(one))
}
