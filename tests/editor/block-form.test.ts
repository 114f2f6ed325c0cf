import { liftListItem, sinkListItem } from '@tiptap/pm/schema-list'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import type * as Y from 'yjs'
import { createAnchor, createAnchorInDoc, type Anchor } from '~/editor/anchors'
import { linesIn, withDepth, withForm } from '~/editor/block-form'
import { contentOf, type Content } from '~/editor/content'
import { formatAtAnchor, hasFormat } from '~/editor/format-at-anchor'
import { formatIn } from '~/editor/format-in'
import { anchorNow } from '~/editor/moved/anchor-now'
import { Whereabouts } from '~/editor/moved/whereabouts'
import { repairContent } from '~/editor/reading'
import { documentSchema } from '~/editor/schema'
import { blockForms, type BlockForm } from '~/editor/suggested-format'
import { cell, content, documentWith, heading, list, note, paragraph, tasks } from './sample'

const quote = (...blocks: Content[]): Content => ({ type: 'blockquote', content: blocks })
const nested: Content = {
  type: 'bulletList',
  content: [{ type: 'listItem', content: [paragraph('Ytre'), list('bulletList', 'Indre')] }],
}
const table: Content = {
  type: 'table',
  content: [{ type: 'tableRow', content: [cell('tableCell', 'Celle')] }],
}

/** The text with the lines that hold these words as something else; null when they cannot be that, or are it. */
function become(start: Content, form: BlockForm, first: string, last = first) {
  const doc = repairContent(start)
  const lines = linesIn(doc)
  const at = (words: string) => lines.find(({ node }) => node.textContent === words)?.start ?? 0
  const next = withForm(doc, { from: at(first), to: at(last) + last.length }, form)
  return next && next.toJSON()
}
const same = (blocks: Content) => repairContent(blocks).toJSON()

describe('lines that become something else', () => {
  const three = content(paragraph('En'), paragraph('To'), paragraph('Tre'))

  it.each(blockForms)('are %s, whatever they were before', (form) => {
    const all = [three, content(heading(2, 'En')), content(list('orderedList', 'En')), content(tasks('En'))]
    for (const start of [...all, content(quote(paragraph('En'))), content(list('bulletList', 'En'), table)]) {
      const next = become(start, form, 'En')
      const shown = linesIn(repairContent(next ?? start)).map(
        (line) => `${line.node.textContent} ${line.form}`,
      )
      expect(shown[0]).toBe(`En ${form}`)
    }
  })

  it('are headings and paragraphs, and what stands in their line stays', () => {
    expect(become(content(paragraph('En', note('to'))), 'heading 3', 'En')).toEqual(
      same(content({ ...heading(3, 'En'), content: [...(heading(3, 'En').content ?? []), note('to')] })),
    )
    expect(become(content(heading(1, 'En')), 'paragraph', 'En')).toEqual(same(content(paragraph('En'))))
  })

  it('become one list with those beside them, and leave one as two', () => {
    expect(become(three, 'bulletList', 'En', 'Tre')).toEqual(
      same(content(list('bulletList', 'En', 'To', 'Tre'))),
    )
    const between = content(list('orderedList', 'En'), paragraph('To'), list('orderedList', 'Tre'))
    expect(become(between, 'orderedList', 'To')).toEqual(
      same(content(list('orderedList', 'En', 'To', 'Tre'))),
    )
    expect(become(content(list('bulletList', 'En', 'To', 'Tre')), 'paragraph', 'To')).toEqual(
      same(content(list('bulletList', 'En'), paragraph('To'), list('bulletList', 'Tre'))),
    )
    expect(become(content(quote(paragraph('En')), paragraph('To')), 'blockquote', 'To')).toEqual(
      same(content(quote(paragraph('En'), paragraph('To')))),
    )
  })

  it('come out of all that they stand in, and no further than their cell', () => {
    expect(become(content(nested), 'heading 1', 'Indre')).toEqual(
      same(content(list('bulletList', 'Ytre'), heading(1, 'Indre'))),
    )
    expect(JSON.stringify(become(content(table), 'bulletList', 'Celle'))).toContain('tableCell')
  })

  it('are left alone where they are that already', () => {
    expect(become(content(list('bulletList', 'En')), 'bulletList', 'En')).toBeNull()
    expect(become(three, 'paragraph', 'En', 'Tre')).toBeNull()
  })
})

describe('items of a list', () => {
  const itemOf = (words: string, ...below: Content[]): Content => ({
    type: 'listItem',
    content: [paragraph(words), ...below],
  })
  const listOf = (type: 'bulletList' | 'orderedList', ...items: Content[]): Content => ({
    type,
    content: items,
  })
  const flat = content(
    listOf('bulletList', itemOf('En'), itemOf('To', list('orderedList', 'Under')), itemOf('Tre')),
  )
  const deep = content(
    listOf(
      'bulletList',
      itemOf('En', listOf('bulletList', itemOf('To', list('orderedList', 'Under')))),
      itemOf('Tre'),
    ),
  )
  /** The place of the lines that hold these words, and the text with them moved. */
  function moved(start: Content, direction: 'in' | 'out', first: string, last = first) {
    const doc = repairContent(start)
    const lines = linesIn(doc)
    const at = (words: string) => lines.find(({ node }) => node.textContent === words)?.start ?? 0
    const place = { from: at(first), to: at(last) + last.length }
    return { doc, place, next: withDepth(doc, place, direction) }
  }

  it('go one level in and out again, with what stands below them', () => {
    expect(moved(flat, 'in', 'To').next?.toJSON()).toEqual(same(deep))
    expect(moved(flat, 'in', 'To', 'Under').next?.toJSON()).toEqual(same(deep))
    expect(moved(deep, 'out', 'To').next?.toJSON()).toEqual(same(flat))
    const both = moved(flat, 'in', 'To', 'Tre').next
    expect(linesIn(both ?? repairContent(flat)).map(({ depth }) => depth)).toEqual([1, 2, 3, 2])
  })

  it('go nowhere where there is none before them, none that they are below, and no list', () => {
    expect(moved(flat, 'in', 'En').next).toBeNull()
    expect(moved(flat, 'out', 'Tre').next).toBeNull()
    expect(moved(content(quote(paragraph('En')), paragraph('To')), 'in', 'To').next).toBeNull()
    expect(moved(content(quote(paragraph('En'))), 'out', 'En').next).toBeNull()
  })

  it('are read from what somebody does while suggesting, also into a list of another kind', () => {
    const done = (start: Content, direction: 'in' | 'out', words: string) => {
      const { doc, place } = moved(start, direction, words)
      const state = EditorState.create({ doc, selection: TextSelection.create(doc, place.to) })
      const item = documentSchema().nodes.listItem
      let format: unknown = null
      if (item)
        (direction === 'in' ? sinkListItem : liftListItem)(item)(state, (tr) => (format = formatIn(tr)))
      return format
    }
    const { place: both } = moved(flat, 'in', 'To', 'Under')
    expect(done(flat, 'in', 'To')).toEqual({ ...both, format: { depth: 'in' } })
    const { place: under } = moved(flat, 'out', 'Under')
    expect(done(flat, 'out', 'Under')).toEqual({ ...under, format: { depth: 'out' } })
    expect(done(flat, 'out', 'Tre')).toMatchObject({ format: { block: 'paragraph' } })
  })

  it('are moved where they are shared, as often as there is a level, and nothing else is', () => {
    const doc = documentWith(flat)
    const anchor = createAnchorInDoc(doc, 'Tre')
    if (!anchor) throw new Error('no words')
    expect(hasFormat(doc, anchor, { depth: 'in' })).toBe(false)
    const moves = new Whereabouts()
    doc.on('beforeObserverCalls', moves.note)
    expect(formatAtAnchor(doc, anchor, { depth: 'in' })).toBe(true)
    const now = anchorNow(anchor, moves)
    expect(linesIn(repairContent(contentOf(doc))).map(({ depth }) => depth)).toEqual([1, 1, 2, 2])
    expect(formatAtAnchor(doc, now, { depth: 'in' })).toBe(false)
    expect(formatAtAnchor(doc, now, { depth: 'out' })).toBe(true)
    expect(repairContent(contentOf(doc)).toJSON()).toEqual(same(flat))
  })
})

describe('a suggestion of what lines are', () => {
  const start = content(paragraph('Hvem har ansvaret'), paragraph('Sekretariatet har det.'), table)
  const anchorOf = (doc: Y.Doc, words: string): Anchor => {
    const anchor = createAnchorInDoc(doc, words)
    if (!anchor) throw new Error(`"${words}" is not in the text`)
    return anchor
  }
  const kinds = (doc: Y.Doc) => contentOf(doc).content?.map(({ type, attrs }) => [type, attrs?.level ?? null])

  it('changes these lines alone, and is no change a second time', () => {
    const doc = documentWith(start)
    const anchor = anchorOf(doc, 'Hvem har ansvaret')
    const format = { block: 'heading 2' } as const
    const other = anchorOf(doc, 'Sekretariatet')
    expect(hasFormat(doc, anchor, format)).toBe(false)
    expect(formatAtAnchor(doc, anchor, format)).toBe(true)
    expect(kinds(doc)?.slice(0, 2)).toEqual([
      ['heading', 2],
      ['paragraph', null],
    ])
    expect(hasFormat(doc, anchor, format)).toBe(true)
    expect(formatAtAnchor(doc, anchor, format)).toBe(true)
    expect(formatAtAnchor(doc, other, { look: 'bold', on: true })).toBe(true)
  })

  it('is nothing where its words are gone', () => {
    const doc = documentWith(start)
    const anchor = createAnchor(doc, 1, 5)
    if (!anchor) throw new Error('no words')
    formatAtAnchor(doc, anchorOf(doc, 'Hvem har ansvaret'), { block: 'blockquote' })
    expect(formatAtAnchor(doc, anchor, { block: 'heading 1' })).toBe(false)
    expect(kinds(doc)?.[0]).toEqual(['blockquote', null])
  })
})
