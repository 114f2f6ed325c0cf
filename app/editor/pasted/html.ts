import type { PastedElement, PastedNode } from './tree'

const alone = new Set('br hr img input col wbr'.split(' '))
const unwanted = /^(?:style|class|background|bgcolor|src|srcset|id|on.*)$/

/** A tree as HTML of elements alone: without styles and without addresses that are loaded. */
export function htmlOf(nodes: readonly PastedNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? escaped(node) : elementHtml(node))).join('')
}

function elementHtml({ tag, attrs, children }: PastedElement): string {
  // Of Office's own markup (`o:p`) only the words are wanted.
  if (!/^[a-z][a-z0-9]*$/.test(tag)) return htmlOf(children)
  const said = Object.entries(attrs)
    .filter(([name]) => /^[a-z][a-z-]*$/.test(name) && !unwanted.test(name))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')
  return alone.has(tag) ? `<${tag}${said}>` : `<${tag}${said}>${htmlOf(children)}</${tag}>`
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\u00a0/g, '&nbsp;')
}
