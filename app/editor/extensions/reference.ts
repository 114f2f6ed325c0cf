import { Node } from '@tiptap/core'

export const referenceKinds = ['agendaItem', 'decision', 'actionItem', 'measure', 'document'] as const
export type ReferenceKind = (typeof referenceKinds)[number]

/**
 * Something that a text refers to. The text holds which thing it is and the number that it is cited by (`12/26`, of a
 * measure `7`; none for documents and action items), and never its title: each reader is shown that by what they may see.
 */
export type ReferenceAttributes = { kind: ReferenceKind; targetId: string; number: string }

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const numbered = /^\d{1,4}(?:\/\d{2})?$/

/** Reference attributes read from a document that anybody may have written; without a target it refers to nothing. */
export function referenceAttributes(raw: Record<string, unknown>): ReferenceAttributes {
  return {
    kind: referenceKinds.find((kind) => kind === raw.kind) ?? 'document',
    targetId: typeof raw.targetId === 'string' && uuid.test(raw.targetId) ? raw.targetId : '',
    number: typeof raw.number === 'string' && numbered.test(raw.number) ? raw.number : '',
  }
}

/** `#12/26`: a reference where a line is told as bare words, in no language. */
export function referenceSign(raw: Record<string, unknown>): string {
  return `#${referenceAttributes(raw).number}`
}

/** A decision, an action item, an item of a meeting, a measure or a document that a line refers to, as one piece. */
export const referenceNode = Node.create({
  name: 'reference',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,

  addAttributes: () => ({
    kind: attribute('data-kind', 'kind'),
    targetId: attribute('data-reference', 'targetId'),
    number: attribute('data-number', 'number'),
  }),

  parseHTML: () => [{ tag: 'span[data-reference]' }],

  renderHTML: ({ node, HTMLAttributes }) => ['span', HTMLAttributes, referenceSign(node.attrs)],

  renderText: ({ node }) => referenceSign(node.attrs),
})

function attribute(name: string, key: keyof ReferenceAttributes) {
  return {
    default: '',
    parseHTML: (element: HTMLElement) => element.getAttribute(name) ?? '',
    renderHTML: (attributes: Record<string, unknown>) => ({ [name]: String(attributes[key] ?? '') }),
  }
}
