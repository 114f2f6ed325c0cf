import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createAnchorInDoc, resolveAnchor } from '~/editor/anchors'
import { contentOf, initialUpdate } from '~/editor/content'
import { formatAtAnchor, hasFormat } from '~/editor/format-at-anchor'
import { formatSaidOf } from '~/editor/format-said'
import { formatFrom, keptFormat } from '~/editor/suggested-format'
import { keptTable, tableFrom, typedTable } from '~/editor/suggested-table'
import { nb } from '~/i18n/nb'
import { cell, content, list, paragraph } from './sample'

const small = { heading: true, rows: [['Tiltak', 'Ansvarlig'], ['Kurs', '']] } // prettier-ignore

describe('a table as somebody types it', () => {
  it('has a row for each line, with strokes or tabs between its cells', () => {
    expect(typedTable('Tiltak | Ansvarlig\n\n| Kurs |  |\n', true)).toEqual(small)
    expect(typedTable('Tiltak\tAnsvarlig\r\nKurs', true)).toEqual(small)
    expect(typedTable('a|b\tc', false).rows).toEqual([['a|b', 'c']])
    expect(typedTable('ett  ord', false).rows).toEqual([['ett ord']])
  })
})

describe('a table as it is kept', () => {
  it('is read by people in the database, and by the editor as it was', () => {
    expect(keptTable(small)).toBe('headed table\nTiltak\tAnsvarlig\nKurs\t')
    expect(tableFrom(keptTable(small))).toEqual(small)
    expect(formatFrom(keptFormat({ table: small }))).toEqual({ table: small })
  })

  it.each([
    ['nothing in it', 'table\n\t'],
    ['no rows', 'table'],
    ['rows that differ in length', 'table\na\tb\nc'],
    ['spaces that nobody sees', 'table\n a'],
    ['signs for what is no letter', 'table\n\uFFFC'],
    ['another name', 'tables\na'],
    ['too many rows', `table${'\na'.repeat(101)}`],
    ['too many columns', `table\n${Array(13).fill('a').join('\t')}`],
    ['ten thousand cells', `table${`\n${Array(100).fill('a').join('\t')}`.repeat(100)}`],
    ['too many words', `table\n${'a'.repeat(5000)}`],
  ])('is none with %s', (_what, kept) => {
    expect(tableFrom(kept)).toBeNull()
    expect(formatFrom(kept)).toBeNull()
  })

  it('is told in words', () => {
    expect(formatSaidOf(nb.suggestions.format, { table: small }, 'Dette gjør vi')).toBe(
      'Ny tabell med 2 rader og 2 kolonner, under «Dette gjør vi»',
    )
  })
})

describe('a table that is taken in', () => {
  it('comes below the list or table that the words stand in, and leaves all else where it was', () => {
    const table = {
      type: 'table',
      content: [{ type: 'tableRow', content: [cell('tableCell', 'Celle')] }],
    }
    const doc = new Y.Doc()
    const text = content(paragraph('Før'), list('bulletList', 'Punkt én', 'Punkt to'), table)
    Y.applyUpdate(doc, initialUpdate(text))
    const before = contentOf(doc).content ?? []
    const others = ['Før', 'Punkt to', 'Celle'].map((words) => createAnchorInDoc(doc, words))
    const format = { table: small }
    for (const words of ['Punkt én', 'Celle']) {
      const anchor = createAnchorInDoc(doc, words)
      expect(anchor && hasFormat(doc, anchor, format)).toBe(false)
      expect(anchor && formatAtAnchor(doc, anchor, format)).toBe(true)
    }
    const after = contentOf(doc).content ?? []
    expect(after.map(({ type }) => type)).toEqual(['paragraph', 'bulletList', 'table', 'table', 'table'])
    expect([after[0], after[1], after[3]]).toEqual(before)
    for (const at of [2, 4])
      expect(after[at]?.content?.map((row) => row.content?.map(({ type }) => type))).toEqual([
        ['tableHeader', 'tableHeader'],
        ['tableCell', 'tableCell'],
      ])
    expect(others.every((anchor) => anchor && resolveAnchor(doc, anchor))).toBe(true)
  })

  it('does not come where its words are gone', () => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, initialUpdate(content(paragraph('Kort'), paragraph('Annet'))))
    const anchor = createAnchorInDoc(doc, 'Kort')
    doc.getXmlFragment('default').delete(0, doc.getXmlFragment('default').length)
    expect(anchor && formatAtAnchor(doc, anchor, { table: small })).toBe(false)
  })
})
