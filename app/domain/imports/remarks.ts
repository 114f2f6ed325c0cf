import type { Content } from '~/editor/content'
import { imageAttributes, type ImageAttributes } from '~/editor/image-attributes'
import { keptPicture } from '~/editor/suggested-picture'
import { placesIn } from './html/marks'

/** What somebody said beside the text of a file, or suggested to change in it. */
export interface Remark {
  /** Names its words in the text. */
  id: string
  author: string
  /** What was said; null for a change without words. */
  text: string | null
  /** The wording that a change puts in the place of its words; null for a comment, and for a change of what they look like. */
  replacement: string | null
  /** What a change would have its words look like, as a suggestion keeps it; empty until the picture is known that it would have below them. */
  format?: string
}

/** Remarks that would have a picture below their words, with it; one whose picture could not be kept is left out, as that is counted. */
export function withPictures(
  remarks: readonly Remark[],
  pictures: ReadonlyMap<string, ImageAttributes>,
): Remark[] {
  return remarks.flatMap((remark) => {
    const picture = pictures.get(remark.id)
    if (picture) return [{ ...remark, format: keptPicture(picture) }]
    return remark.format === '' ? [] : [remark]
  })
}

/** Where the words of a remark stand, as ProseMirror positions; of one to take out a thing that is no words, where that begins. */
export type Place = { from: number; to: number }

/**
 * A text without the marks that say where the words of remarks begin and end, and where those words stand in it then. `pictures`
 * are what remarks would have below their words.
 */
export function takenOut(content: Content): Found & { content: Content } {
  const found = { places: new Map<string, Place>(), pictures: new Map<string, ImageAttributes>() }
  // A document has no opening of its own before its first block.
  const { content: blocks } = walk(content, -1, found)
  return { content: blocks, ...found }
}

type Found = { places: Map<string, Place>; pictures: Map<string, ImageAttributes> }
type Walked = { content: Content; end: number }

function walk(node: Content, start: number, found: Found): Walked {
  let at = start + 1
  const kept: Content[] = []
  for (const child of node.content ?? []) {
    const next = nextNamedBy(child)
    if (next.length) {
      for (const of of next) found.places.set(of, { from: at, to: at })
      continue
    }
    if (isNew(child, found)) continue
    const walked = child.type === 'text' ? words(child, at, found.places) : below(child, at, found)
    at = walked.end
    if (walked.content.text !== '') kept.push(walked.content)
  }
  return { content: node.content ? { ...node, content: kept } : node, end: at + 1 }
}

/** The remarks that are about the block after a paragraph that says nothing else. */
function nextNamedBy({ type, content = [] }: Content): string[] {
  const [only, ...more] = content
  if (type !== 'paragraph' || !only || more.length) return []
  const { text, edges } = placesIn(only.text ?? '')
  return text.trim() === '' ? edges.filter(({ kind }) => kind === 'next').map(({ of }) => of) : []
}

/** Whether it is a picture that a remark would have in the text; it is kept for that, and is none of the text yet. */
function isNew({ type, attrs = {} }: Content, { pictures }: Found): boolean {
  if (type !== 'image') return false
  const { text: alt, edges } = placesIn(String(attrs.alt ?? ''))
  const mark = edges.find(({ kind }) => kind === 'new')
  if (mark) pictures.set(mark.of, imageAttributes({ ...attrs, alt }))
  return mark !== undefined
}

/** A picture's place is told in what it says. */
function picture(node: Content, at: number, places: Map<string, Place>): Walked {
  const { text: alt, edges } = placesIn(String(node.attrs?.alt ?? ''))
  for (const { of } of edges) places.set(of, { from: at, to: at + 1 })
  return { content: { ...node, attrs: { ...node.attrs, alt } }, end: at + 1 }
}

function below(node: Content, at: number, found: Found): Walked {
  if (node.type === 'image') return picture(node, at, found.places)
  return node.content || isOpen(node) ? walk(node, at, found) : { content: node, end: at + 1 }
}

/** An empty block has an opening and an end all the same. */
function isOpen({ type }: Content): boolean {
  return type === 'paragraph' || type === 'heading'
}

function words(node: Content, at: number, places: Map<string, Place>): Walked {
  const { text, edges } = placesIn(node.text ?? '')
  for (const { kind, of, index } of edges) {
    const place = places.get(of) ?? { from: at + index, to: at + index }
    places.set(of, kind === 'from' ? { ...place, from: at + index } : { ...place, to: at + index })
  }
  return { content: { ...node, text }, end: at + text.length }
}
