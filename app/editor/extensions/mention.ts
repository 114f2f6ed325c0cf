import { Node } from '@tiptap/core'

export const mentionKinds = ['person', 'organisation'] as const
export type MentionKind = (typeof mentionKinds)[number]

/**
 * Somebody who is called on in a text. `mentionId` is the mention's own (a UUID), so that each is told once, however
 * often the text is stored; `label` is the name as it was when it was written, without its sign.
 */
export type MentionAttributes = { mentionId: string; kind: MentionKind; subjectId: string; label: string }

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Mention attributes read from a document that anybody may have written; one without a label says nothing. */
export function mentionAttributes(raw: Record<string, unknown>): MentionAttributes {
  return {
    mentionId: idIn(raw.mentionId),
    kind: raw.kind === 'organisation' ? 'organisation' : 'person',
    subjectId: idIn(raw.subjectId),
    label: typeof raw.label === 'string' ? raw.label.replace(/\s+/g, ' ').trim().slice(0, 200) : '',
  }
}

/** `@Kari Lie`: a mention where a line is told as bare words. */
export function mentionWords(raw: Record<string, unknown>): string {
  return `@${mentionAttributes(raw).label}`
}

/** A person or an organisation called on in a line, as one piece. Whom it tells is decided by the server. */
export const mentionNode = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,

  addAttributes: () => ({
    mentionId: attribute('data-mention', 'mentionId'),
    kind: attribute('data-kind', 'kind'),
    subjectId: attribute('data-subject', 'subjectId'),
    label: attribute('data-label', 'label'),
  }),

  parseHTML: () => [{ tag: 'span[data-mention]' }],

  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    { ...HTMLAttributes, class: 'tv-mention' },
    mentionWords(node.attrs),
  ],

  renderText: ({ node }) => mentionWords(node.attrs),
})

function attribute(name: string, key: keyof MentionAttributes) {
  return {
    default: '',
    parseHTML: (element: HTMLElement) => element.getAttribute(name) ?? '',
    renderHTML: (attributes: Record<string, unknown>) => ({ [name]: String(attributes[key] ?? '') }),
  }
}

function idIn(raw: unknown): string {
  return typeof raw === 'string' && uuid.test(raw) ? raw : ''
}
