import { childOf, elementsOf } from '../docx/xml'

/** How words look, as far as a text here keeps it. */
export interface Looks {
  bold: boolean
  italic: boolean
  underline: boolean
  strike: boolean
  /** The language of the words, `nb`; null when it is that of the text. */
  lang: string | null
}

/** The styles of a file, by their names in it. */
export interface Styles {
  /** Of words; for a paragraph only what was set on it by hand, and not by its kind. */
  looksOf(name: string | null): Looks
  /** The first of the names that a paragraph's style goes back to and that `known` has; null for none of them. */
  kindOf(name: string | null, known: ReadonlySet<string>): string | null
  /** Whether a page begins before a paragraph of this style. */
  breaksPage(name: string | null): boolean
  /** Whether a paragraph of this style has a line below it: an empty one is a line across. */
  hasLine(name: string | null): boolean
  /** Whether a list of this style counts its items on the level from 1. */
  counts(name: string | null, level: number): boolean
}

const plain: Looks = { bold: false, italic: false, underline: false, strike: false, lang: null }

/** Chains of styles are a few long; a file could make a circle of them. */
const longestChain = 20

export function stylesIn(content: Document, common: Document | null): Styles {
  const own = byName(content, 'style:style')
  const all = new Map([...(common ? byName(common, 'style:style') : []), ...own])
  const lists = new Map([
    ...(common ? byName(common, 'text:list-style') : []),
    ...byName(content, 'text:list-style'),
  ])
  const chainOf = (name: string | null): Element[] => {
    const chain: Element[] = []
    for (let at = name; at !== null && chain.length < longestChain;) {
      const style: Element | undefined = all.get(at)
      if (!style) break
      chain.push(style)
      at = style.getAttribute('style:parent-style-name') || null
    }
    return chain
  }
  return {
    looksOf(name) {
      const style = own.get(name ?? '') ?? all.get(name ?? '')
      const isWords = style?.getAttribute('style:family') === 'text'
      if (!style || !(isWords || own.has(name ?? ''))) return plain
      return looksIn(childOf(style, 'style:text-properties'))
    },
    kindOf(name, known) {
      if (name !== null && known.has(name)) return name
      const found = chainOf(name).find((style) =>
        known.has(style.getAttribute('style:parent-style-name') ?? ''),
      )
      return found?.getAttribute('style:parent-style-name') ?? null
    },
    breaksPage: (name) => chainOf(name).some((style) => ofParagraph(style, 'fo:break-before') === 'page'),
    hasLine: (name) =>
      chainOf(name).some((style) => ![null, 'none'].includes(ofParagraph(style, 'fo:border-bottom'))),
    counts(name, level) {
      const levels = Array.from(lists.get(name ?? '')?.childNodes ?? []) as Element[]
      return levels.some(
        (one) =>
          one.nodeName === 'text:list-level-style-number' &&
          one.getAttribute('text:level') === String(level) &&
          one.getAttribute('style:num-format') !== '',
      )
    },
  }
}

function ofParagraph(style: Element, property: string): string | null {
  return childOf(style, 'style:paragraph-properties')?.getAttribute(property) || null
}

function byName(tree: Document, kind: string): Map<string, Element> {
  return new Map(elementsOf(tree, kind).map((style) => [style.getAttribute('style:name') ?? '', style]))
}

function looksIn(properties: Element | null): Looks {
  const said = (name: string) => properties?.getAttribute(name) || null
  const isLine = (name: string) => ![null, 'none'].includes(said(name))
  return {
    bold: said('fo:font-weight') === 'bold' || Number(said('fo:font-weight')) >= 600,
    italic: ['italic', 'oblique'].includes(said('fo:font-style') ?? ''),
    underline: isLine('style:text-underline-style'),
    strike: isLine('style:text-line-through-style'),
    lang: said('fo:language'),
  }
}
