import { mergeAttributes, Node } from '@tiptap/core'

export const outcomeKinds = ['decision', 'actionItem'] as const
export type OutcomeKind = (typeof outcomeKinds)[number]

/** A decision or action item marked in minutes. The row with this id is the truth; `text` stands in when it is not at hand. */
export type OutcomeAttributes = { outcomeId: string; kind: OutcomeKind; text: string }

/** Outcome attributes read from a document that anybody may have written. */
export function outcomeAttributes(raw: Record<string, unknown>): OutcomeAttributes {
  return {
    outcomeId: typeof raw.outcomeId === 'string' ? raw.outcomeId.slice(0, 64) : '',
    kind: raw.kind === 'actionItem' ? 'actionItem' : 'decision',
    text: typeof raw.text === 'string' ? raw.text.slice(0, 4000) : '',
  }
}

/** The block in minutes that stands for a decision or an action item; it is one piece and is not written in. */
export const outcomeNode = Node.create({
  name: 'outcome',
  group: 'block',
  atom: true,
  selectable: true,
  draggable: false,

  addAttributes() {
    return {
      outcomeId: attribute('data-outcome', ''),
      kind: attribute('data-kind', 'decision'),
      text: attribute('data-text', ''),
    }
  },

  parseHTML: () => [{ tag: 'div[data-outcome]' }],

  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { class: 'tv-outcome' })],

  renderText: ({ node }) => outcomeAttributes(node.attrs).text,
})

function attribute(name: string, fallback: string) {
  const key = { 'data-outcome': 'outcomeId', 'data-kind': 'kind', 'data-text': 'text' }[name] ?? name
  return {
    default: fallback,
    parseHTML: (element: HTMLElement) => element.getAttribute(name) ?? fallback,
    renderHTML: (attributes: Record<string, unknown>) => ({ [name]: String(attributes[key] ?? fallback) }),
  }
}
