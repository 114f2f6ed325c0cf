import { longestFootnote } from '~/editor/extensions/footnote'
import { passageLanguage, type PassageLanguage } from '~/editor/passage-language'
import { lose, type Losses } from '../losses'
import { attributeOf, elementsIn, isElement, wordsIn, type TreeElement, type TreeNode } from './tree'

export interface Footnotes {
  /** What the note is, by the element that stands for its mark in the text. */
  readonly marks: ReadonlyMap<TreeNode, { text: string; lang: PassageLanguage | null }>
  /** The notes themselves where the file keeps them, and what frames them; they are no part of the text. */
  readonly kept: ReadonlySet<TreeNode>
}

/**
 * Finds the footnotes of a page: a raised link to an element that links back to it. That is how Word's, Pandoc's,
 * markdown-it's and our own HTML have them, each with names of its own.
 */
export function footnotesIn(root: { childNodes: TreeNode[] }, losses: Losses): Footnotes {
  const elements = elementsIn(root)
  const byId = new Map(elements.map((element) => [attributeOf(element, 'id'), element]))
  const marks = new Map<TreeNode, { text: string; lang: PassageLanguage | null }>()
  const kept = new Set<TreeNode>()
  for (const link of elements) {
    const note = noteOf(link, byId)
    if (!note) continue
    const backs = elementsIn(note).filter((one) => pointsTo(one, attributeOf(link, 'id')))
    const words = wordsIn(note, new Set(backs))
    if (words.length > longestFootnote) lose(losses, 'footnotes')
    marks.set(raising(link), { text: words, lang: languageOf(note, words) })
    kept.add(note)
  }
  for (const element of elements) if (framesOnly(element, kept)) kept.add(element)
  return { marks, kept }
}

/** The language that all words of a note are said to be in; a note is in one language. */
function languageOf(note: TreeElement, words: string): PassageLanguage | null {
  const whole = [note, ...elementsIn(note)].find(
    (element) =>
      attributeOf(element, 'lang') !== null && (element === note || wordsIn(element).trim() === words.trim()),
  )
  return passageLanguage(whole && attributeOf(whole, 'lang'))
}

function noteOf(link: TreeElement, byId: ReadonlyMap<string | null, TreeElement>): TreeElement | null {
  const href = attributeOf(link, 'href')
  const id = attributeOf(link, 'id')
  if (link.tagName !== 'a' || !href?.startsWith('#') || id === null || !isRaised(link)) return null
  const note = byId.get(href.slice(1))
  return note && elementsIn(note).some((one) => pointsTo(one, id)) ? note : null
}

function pointsTo(element: TreeElement, id: string | null): boolean {
  return element.tagName === 'a' && attributeOf(element, 'href') === `#${id}`
}

function isRaised(link: TreeElement): boolean {
  return raising(link) !== link || link.childNodes.some((child) => child.nodeName === 'sup')
}

/** The `sup` around a link, or the link. */
function raising(link: TreeElement): TreeNode {
  const parent = link.parentNode
  return parent && 'tagName' in parent && parent.tagName === 'sup' ? parent : link
}

/** A list, section or line that holds nothing but notes. */
function framesOnly(element: TreeElement, kept: ReadonlySet<TreeNode>): boolean {
  if (element.tagName === 'hr') return attributeOf(element, 'class') === 'footnotes-sep'
  if (!['ol', 'section'].includes(element.tagName)) return false
  const inner = element.childNodes.filter(isElement)
  return (
    inner.length > 0 &&
    inner.every((child) => kept.has(child) || child.tagName === 'hr' || framesOnly(child, kept))
  )
}
