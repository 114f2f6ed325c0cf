import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

const hidden =
  /<!--[\s\S]*?-->|<(style|script|title|xml)\b[\s\S]*?<\/\1\s*>|<\/?(?:img|meta|link|base)\b[^>]*>/gi
const tag = /<[a-z][^\s>]*(?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?>/gi
const style = /\s(?:style|background|bgcolor|class|on[a-z]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi

/**
 * Pasted HTML without styles, pictures and what programs hide in it. The schema keeps none of it either, but the
 * browser looks at it while it reads, and the content security policy counts every style as a violation.
 */
export function structureOnly(html: string): string {
  return html.replace(hidden, '').replace(tag, (opening) => opening.replace(style, ''))
}

/** Pasting keeps structure only: headings, lists, tables, links, bold and italic. */
export const pasting = Extension.create({
  name: 'pasting',
  addProseMirrorPlugins: () => [new Plugin({ props: { transformPastedHTML: structureOnly } })],
})
