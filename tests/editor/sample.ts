import * as Y from 'yjs'
import type { MentionAttributes } from '~/editor/extensions/mention'
import type { ReferenceKind } from '~/editor/extensions/reference'
import { initialUpdate, type Content } from '~/editor/content'

export const text = (words: string, ...marks: string[]): Content => ({
  type: 'text',
  text: words,
  marks: marks.map((type) => ({ type })),
})
export const paragraph = (...content: (Content | string)[]): Content => ({
  type: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? text(part) : part)),
})
export const heading = (level: number, words: string): Content => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
})
export const cell = (type: 'tableHeader' | 'tableCell', words: string): Content => ({
  type,
  content: [paragraph(words)],
})
export const list = (type: 'bulletList' | 'orderedList', ...items: string[]): Content => ({
  type,
  content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
})
/** A list of tasks; one whose words begin with `x ` is ticked off. */
export const tasks = (...items: string[]): Content => ({
  type: 'taskList',
  content: items.map((item) => ({
    type: 'taskItem',
    attrs: { checked: item.startsWith('x ') },
    content: [paragraph(item.replace(/^x /, ''))],
  })),
})
/** A footnote, to stand among the words of a paragraph. */
export const note = (words: string, lang: string | null = null): Content => ({
  type: 'footnote',
  attrs: { text: words, lang },
})
/** Somebody called on, to stand among the words of a paragraph. */
export const mention = (
  mentionId: string,
  label: string,
  more: Partial<MentionAttributes> = {},
): Content => ({
  type: 'mention',
  attrs: { mentionId, kind: 'person', subjectId: mentionId, label, ...more },
})
/** Something referred to, to stand among the words of a paragraph. */
export const reference = (kind: ReferenceKind, targetId: string, number = ''): Content => ({
  type: 'reference',
  attrs: { kind, targetId, number },
})
/** Words in another language than the rest. */
export const inLanguage = (lang: string, words: string): Content => ({
  type: 'text',
  text: words,
  marks: [{ type: 'language', attrs: { lang } }],
})
/** A picture of the document with this id. */
export const image = (imageId: string, alt: string, more: Record<string, unknown> = {}): Content => ({
  type: 'image',
  attrs: { imageId, alt, decorative: false, width: 4, height: 2, ...more },
})
export const content = (...blocks: Content[]): Content => ({ type: 'doc', content: blocks })

/** Minutes with a bit of everything that a document may hold. */
export const minutes = content(
  heading(1, 'Sak 3/26 Felles kompetansetiltak'),
  paragraph('Gruppen gikk gjennom ', text('planen', 'bold'), ' for høsten.'),
  list('bulletList', 'kurs for førstelinjen', 'samling i Tromsø'),
  list('orderedList', 'Sfk lager utkast', 'Gruppen gir innspill'),
  {
    type: 'table',
    content: [
      { type: 'tableRow', content: [cell('tableHeader', 'Hvem'), cell('tableHeader', 'Frist')] },
      { type: 'tableRow', content: [cell('tableCell', 'Udi'), cell('tableCell', '1. mai')] },
    ],
  },
  { type: 'blockquote', content: [paragraph('Sámegiella: čáŋŋalit, đ, ŧ, ž.')] },
  { type: 'horizontalRule' },
  { type: 'outcome', attrs: { outcomeId: 'o1', kind: 'decision', text: 'Planen er vedtatt.' } },
  paragraph({
    type: 'text',
    text: 'Les mer',
    marks: [{ type: 'link', attrs: { href: 'https://www.tvers.example/plan' } }],
  }),
)

/** A shared document that holds `start`. */
export function documentWith(start: Content): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, initialUpdate(start))
  return doc
}
