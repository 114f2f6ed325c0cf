import { parse } from 'parse5'
import type { Numbering } from '~/editor/numbering'
import { repairContent } from '~/editor/reading'
import type { Losses } from '../losses'
import type { FoundImage, ReadText } from '../read-text'
import { footnotesIn } from './footnotes'
import { placesIn } from './marks'
import { elementsIn, wordsIn, type TreeElement } from './tree'
import { blocksIn } from './walk'

type Options = {
  /** What could not be kept of the file before it became HTML. */
  losses?: Losses
  /** 2 where `h1` is always the title of a file, so that its headings begin with `h2`. */
  topRank?: 2
  /** Pictures that do not lie in the HTML itself, by their address there. */
  images?: ReadonlyMap<string, Buffer>
}

/**
 * Reads HTML into a text: structure only, by the document's own schema. No script runs and nothing is fetched.
 * A single `h1` that no other heading stands before is the title, and no part of the text.
 */
export function readHtml(html: string, { losses = {}, topRank, images = new Map() }: Options = {}): ReadText {
  const tree = parse(html)
  const title = titleIn(elementsIn(tree))
  const found: FoundImage[] = []
  const blocks = blocksIn(tree, {
    losses,
    found,
    images,
    notes: footnotesIn(tree, losses),
    topRank: topRank ?? (title ? 2 : 1),
    title,
  })
  const content = repairContent({ type: 'doc', content: blocks }).toJSON()
  return {
    title: title && placesIn(wordsIn(title)).text,
    content,
    numbering: numberingIn(html),
    images: found,
    losses,
    remarks: [],
  }
}

/** Of our own files: which numbers they show. The walk leaves the numbers themselves out. */
function numberingIn(html: string): Numbering {
  const headings = /<h[2-6][^<>]*><span data-number>/.test(html)
  const paragraphs = html.includes('<span class="tv-number" data-number>')
  if (headings && paragraphs) return 'both'
  return headings ? 'headings' : paragraphs ? 'paragraphs' : 'none'
}

function titleIn(elements: readonly TreeElement[]): TreeElement | null {
  const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName))
  const [first] = headings
  const alone = headings.filter(({ tagName }) => tagName === 'h1').length === 1
  return first?.tagName === 'h1' && alone && wordsIn(first) !== '' ? first : null
}
