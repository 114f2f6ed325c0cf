import type * as Y from 'yjs'
import { anchoredWords, type Anchor, type Segment } from './anchors'
import { withBelow } from './below-words'
import { linesIn, withLines } from './block-form'
import { contentOf } from './content'
import { repairContent } from './reading'
import { placeInText } from './replace-at-anchor'
import { replaceContent } from './replace-content'
import { isAboutLines, isBelow, type BelowFormat, type Format, type LineFormat } from './suggested-format'

type WordFormat = Exclude<Format, LineFormat | BelowFormat>

/**
 * Lets the anchored words stand as a format says, as one Yjs transaction with `origin`. Where it is about the words, they stay as
 * they are shared, with whatever is said of them and who wrote them; where it is about what their lines are, those are made anew,
 * and a table or a picture is put below them.
 * Answers `false`, and changes nothing, when the words or one of their edges are gone, or their lines cannot become that.
 */
export function formatAtAnchor(doc: Y.Doc, anchor: Anchor, format: Format, origin?: unknown): boolean {
  const words = anchoredWords(doc, anchor)
  if (!words?.whole || !words.segments.length) return false
  if (isAboutLines(format))
    return hasFormat(doc, anchor, format) || become(doc, words.segments, format, origin)
  if (isBelow(format)) return add(doc, words.segments, format, origin)
  doc.transact(() => {
    for (const { run, from, to } of words.segments) run.text.format(from, to - from, marksOf(format))
  }, origin)
  return true
}

/** Whether all the anchored words stand as a format says already. A table or a picture that is suggested is always one more, as is a level. */
export function hasFormat(doc: Y.Doc, anchor: Anchor, format: Format): boolean {
  const segments = anchoredWords(doc, anchor)?.segments ?? []
  if (!segments.length || isBelow(format) || 'depth' in format) return false
  if (!('block' in format)) return segments.every((segment) => isAlready(segment, format))
  const text = repairContent(contentOf(doc))
  const place = placeInText(text, segments)
  return place !== null && linesIn(text, place).every(({ form }) => form === format.block)
}

function become(doc: Y.Doc, segments: readonly Segment[], format: LineFormat, origin: unknown): boolean {
  const text = repairContent(contentOf(doc))
  const place = placeInText(text, segments)
  const next = place && withLines(text, place, format)
  return next !== null && doc.transact(() => replaceContent(doc, next.toJSON()), origin)
}

function add(doc: Y.Doc, segments: readonly Segment[], format: BelowFormat, origin: unknown): boolean {
  const text = repairContent(contentOf(doc))
  const place = placeInText(text, segments)
  const next = place && withBelow(text, place.to, format)
  return next !== null && doc.transact(() => replaceContent(doc, next.toJSON()), origin)
}

/** Marks as the shared text holds them: one that is null is taken away. */
function marksOf(format: WordFormat): Record<string, object | null> {
  if ('look' in format) return { [format.look]: format.on ? {} : null }
  if ('language' in format) return { language: format.language === null ? null : { lang: format.language } }
  return { link: format.href === null ? null : { href: format.href } }
}

function isAlready({ run, from, to }: Segment, format: WordFormat): boolean {
  const delta: { insert: unknown; attributes?: Record<string, unknown> }[] = run.text.toDelta()
  let passed = 0
  return delta.every(({ insert, attributes = {} }) => {
    const start = passed
    passed += typeof insert === 'string' ? insert.length : 1
    return start >= to || passed <= from || isSo(attributes, format)
  })
}

function isSo(attributes: Record<string, unknown>, format: WordFormat): boolean {
  if ('look' in format) return Boolean(attributes[format.look]) === format.on
  if ('language' in format) {
    const { lang = null }: { lang?: unknown } = Object(attributes.language)
    return lang === format.language
  }
  const { href = null }: { href?: unknown } = Object(attributes.link)
  return href === format.href
}
