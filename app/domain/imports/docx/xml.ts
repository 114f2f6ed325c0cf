import { DOMParser, XMLSerializer } from '@xmldom/xmldom'
import { Refusal } from '~/core/refusal'

/** A part of a Word file as a tree. It holds no entities of its own: Word writes none, and they are how XML becomes a bomb. */
export function parsed(xml: string): Document {
  if (xml.includes('<!DOCTYPE')) throw new Refusal('invalid', 'file-broken')
  const broken = () => {
    throw new Refusal('invalid', 'file-broken')
  }
  const errorHandler = { warning: broken, error: broken, fatalError: broken }
  return new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml')
}

export function serialised(tree: Document): string {
  return new XMLSerializer().serializeToString(tree)
}

export function elementsOf(tree: Document | Element, name: string): Element[] {
  return Array.from(tree.getElementsByTagName(name))
}

export function childOf(element: Element | null, name: string): Element | null {
  const children = element ? Array.from(element.childNodes) : []
  return (children.find((child) => child.nodeName === name) as Element | undefined) ?? null
}

export function valueOf(element: Element | null): string | null {
  return element?.getAttribute('w:val') ?? null
}

/** A run that says these words. */
export function runOf(tree: Document, words: string): Element {
  const run = tree.createElement('w:r')
  const text = tree.createElement('w:t')
  text.setAttribute('xml:space', 'preserve')
  text.appendChild(tree.createTextNode(words))
  run.appendChild(text)
  return run
}

/** Puts what stands in an element in its place. */
export function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element)
  element.parentNode?.removeChild(element)
}
