import { element, type PastedNode } from './tree'

const tag = /<[a-z][^\s>]*(?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?>/gi
const style = /\sstyle(?=\s*=)/gi

/** The name that a style is told by while it is read: as itself the content security policy would count it as a violation. */
const unstyled = 'data-pasted-style'

/** Pasted HTML as a tree, in a browser. What is parsed so is never shown: nothing in it runs or is fetched. */
export function pastedTree(html: string): PastedNode[] {
  const quiet = html.replace(tag, (opening) => opening.replace(style, ` ${unstyled}`))
  // Cells that are copied without their table are read as one.
  const whole = /^\s*(?:<meta\b[^>]*>\s*)*<t(?:r|d|h|body|head|foot)\b/i.test(quiet)
    ? `<table>${quiet}`
    : quiet
  return nodesOf(new DOMParser().parseFromString(whole, 'text/html').body)
}

function nodesOf(parent: Node): PastedNode[] {
  return [...parent.childNodes].flatMap((node): PastedNode[] => {
    if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? '']
    return node instanceof Element ? [element(node.localName, nodesOf(node), attributesOf(node))] : []
  })
}

function attributesOf({ attributes }: Element): Record<string, string> {
  return Object.fromEntries(
    [...attributes].map(({ name, value }) => [name === unstyled ? 'style' : name, value]),
  )
}
