import type { JSONContent } from '@tiptap/core'
import { Fragment, Mark, type Node, type NodeType } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { isAllowedHref } from './allowed-href'
import { widthsOf } from './column-widths'
import { footnoteLanguage, footnoteText } from './extensions/footnote'
import { imageAttributes } from './image-attributes'
import { mentionAttributes } from './extensions/mention'
import { outcomeAttributes } from './extensions/outcome'
import { passageLanguage } from './passage-language'
import { referenceAttributes } from './extensions/reference'
import { spanOf } from './extensions/tables'
import { isDone } from './extensions/tasks'
import { headingLevels } from './heading-levels'
import { deepest, documentSchema } from './schema'

/** Reads a shared text into a valid document, without touching the shared text. */
export function readDocument(children: readonly unknown[]): Node {
  return rootOf(children.flatMap((child) => readShared(child, 0)))
}

/** Reads ProseMirror JSON from outside into a valid document. */
export function repairContent(content: JSONContent): Node {
  return rootOf((content.content ?? []).flatMap((child) => readJson(child, 0)))
}

function rootOf(children: readonly Node[]): Node {
  const schema = documentSchema()
  return fit(schema.topNodeType, {}, children) ?? schema.topNodeType.createChecked(null, emptyParagraph())
}

function readShared(shared: unknown, depth: number): Node[] {
  if (shared instanceof Y.XmlText) return readText(shared)
  if (!(shared instanceof Y.XmlElement) || depth > deepest) return []
  const type = documentSchema().nodes[shared.nodeName]
  if (!type || type.isText) return []
  const children = shared.toArray().flatMap((child: unknown) => readShared(child, depth + 1))
  return listed(fit(type, shared.getAttributes(), children))
}

function readText(text: Y.XmlText): Node[] {
  const delta: { insert: unknown; attributes?: Record<string, unknown> }[] = text.toDelta()
  return delta.flatMap(({ insert, attributes }) => readWords(insert, Object.entries(attributes ?? {})))
}

function readJson(json: JSONContent, depth: number): Node[] {
  if (json.type === 'text') {
    return readWords(
      json.text,
      (json.marks ?? []).map((mark) => [mark.type, mark.attrs ?? {}]),
    )
  }
  const type = json.type === undefined ? undefined : documentSchema().nodes[json.type]
  if (!type || depth > deepest) return []
  const children = (json.content ?? []).flatMap((child) => readJson(child, depth + 1))
  return listed(fit(type, json.attrs ?? {}, children))
}

function readWords(words: unknown, attributes: [string, unknown][]): Node[] {
  if (typeof words !== 'string' || words === '') return []
  let marks: readonly Mark[] = Mark.none
  for (const [name, value] of attributes) {
    // The shared text appends a hash to a mark that may overlap itself.
    const type = documentSchema().marks[name.replace(/--[a-zA-Z0-9+/=]{8}$/, '')]
    if (!type || value === null) continue
    const href = type.name === 'link' ? Object(value).href : undefined
    if (type.name === 'link' && !isAllowedHref(href)) continue
    const lang = type.name === 'language' ? passageLanguage(Object(value).lang) : null
    if (type.name === 'language' && lang === null) continue
    marks = type.create(href !== undefined ? { href } : lang ? { lang } : null).addToSet(marks)
  }
  return [documentSchema().text(words, marks)]
}

/** Makes a valid node of these children: what cannot stand there is left out, what must stand there is filled in. */
function fit(type: NodeType, attributes: Record<string, unknown>, children: readonly Node[]): Node | null {
  if (type.name === 'image' && imageAttributes(attributes).imageId === '') return null
  if (type.name === 'footnote' && footnoteText(attributes) === '') return null
  if (type.name === 'mention' && mentionAttributes(attributes).label === '') return null
  if (type.name === 'reference' && referenceAttributes(attributes).targetId === '') return null
  let match = type.contentMatch
  const kept: Node[] = []
  for (const child of gathered(type, children)) {
    const filling = match.fillBefore(Fragment.from(child))
    const next = filling && match.matchFragment(filling.append(Fragment.from(child)))
    if (!filling || !next) continue
    kept.push(...filling.content, type.inlineContent ? child.mark(type.allowedMarks(child.marks)) : child)
    match = next
  }
  if (kept.length === 0 && (type.name === 'table' || type.name === 'tableRow')) return null
  const end = match.fillBefore(Fragment.empty, true)
  return end && type.create(attributesOf(type, attributes), Fragment.from([...kept, ...end.content]))
}

/** Loose words where blocks are expected are gathered into paragraphs rather than lost. */
function gathered(type: NodeType, children: readonly Node[]): Node[] {
  if (type.inlineContent || !children.some((child) => child.isInline)) return [...children]
  const blocks: Node[] = []
  let words: Node[] = []
  const close = () => {
    if (words.length > 0) blocks.push(emptyParagraph().copy(Fragment.from(words)))
    words = []
  }
  for (const child of children) {
    if (child.isInline) words.push(child)
    else {
      close()
      blocks.push(child)
    }
  }
  close()
  return blocks
}

function attributesOf(type: NodeType, raw: Record<string, unknown>): Record<string, unknown> | null {
  if (type.name === 'outcome') return outcomeAttributes(raw)
  if (type.name === 'image') return imageAttributes(raw)
  if (type.name === 'footnote') return { text: footnoteText(raw), lang: footnoteLanguage(raw) }
  if (type.name === 'mention') return mentionAttributes(raw)
  if (type.name === 'reference') return referenceAttributes(raw)
  if (type.name === 'heading')
    return { level: headingLevels.find((level) => level === Number(raw.level)) ?? 2 }
  if (type.name === 'taskItem') return { checked: isDone(raw.checked) }
  if (type.name === 'orderedList') return { start: Number.isSafeInteger(raw.start) ? raw.start : 1 }
  if (type.name === 'tableCell' || type.name === 'tableHeader') {
    const colspan = spanOf(raw.colspan)
    return { colspan, rowspan: spanOf(raw.rowspan), colwidth: widthsOf(raw.colwidth, colspan) }
  }
  return null
}

function emptyParagraph(): Node {
  return documentSchema().node('paragraph')
}

function listed(node: Node | null): Node[] {
  return node ? [node] : []
}
