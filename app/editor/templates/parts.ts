import type { Content } from '../content'

/** Templates exist in both forms of Norwegian (språklova § 14). */
export type TemplateLanguage = 'nb' | 'nn'

export function document(...blocks: Content[]): Content {
  return { type: 'doc', content: blocks }
}

export function heading(level: 1 | 2 | 3 | 4, words: string): Content {
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text: words }] }
}

/** A paragraph; without words it is an empty line to write on. */
export function paragraph(words = ''): Content {
  return words === ''
    ? { type: 'paragraph' }
    : { type: 'paragraph', content: [{ type: 'text', text: words }] }
}

/** A line that tells what to write, in italics, to be written over. */
export function guidance(words: string): Content {
  return { type: 'paragraph', content: [{ type: 'text', text: words, marks: [{ type: 'italic' }] }] }
}

/** A name in bold and what it is: `Til stede: ...`. */
export function fact(name: string, words: string): Content {
  const label: Content = { type: 'text', text: `${name}:`, marks: [{ type: 'bold' }] }
  // The space is not bold, so that what is written after the label is not either.
  return { type: 'paragraph', content: [label, { type: 'text', text: ` ${words}` }] }
}
