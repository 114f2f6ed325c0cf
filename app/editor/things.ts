import type { Node } from '@tiptap/pm/model'

/** What stands in a text without being words, and can be suggested away by itself. Named as in the schema. */
export const things = [
  'footnote',
  'hardBreak',
  'mention',
  'reference',
  /** One without words; a heading without words, too. */
  'paragraph',
  'image',
  'table',
  'horizontalRule',
  'pageBreak',
] as const
export type Thing = (typeof things)[number]

/** Which thing a node of this name is; null for what is words, or holds other things. */
export function thingNamed(name: string): Thing | null {
  return things.find((one) => one === name) ?? (name === 'heading' ? 'paragraph' : null)
}

/** Which thing a node of a text is; null for one that is words. */
export function thingOf(node: Node | null): Thing | null {
  if (!node || (node.isTextblock && node.content.size > 0)) return null
  return thingNamed(node.type.name)
}
