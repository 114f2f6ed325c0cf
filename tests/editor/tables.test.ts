import { EditorState, TextSelection, type Command } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import { describe, expect, it } from 'vitest'
import { columnWidths, shares, widthsOf } from '~/editor/column-widths'
import { chosenColumn, widthOfColumn } from '~/editor/extensions/column-width'
import { mergeChosenCells } from '~/editor/extensions/merge-cells'
import { beginsList } from '~/editor/extensions/ordered-list'
import { lineBelow } from '~/editor/extensions/writing-below'
import { withColumnWidths } from '~/domain/imports/html/column-widths'
import { renderDocx } from '~/editor/render/docx'
import { renderHtml } from '~/editor/render/html'
import { repairContent } from '~/editor/reading'
import { documentSchema } from '~/editor/schema'
import type { Content } from '~/editor/content'
import { unzipped } from '#tests/support/unzipped'
import { edition } from './edition-sample'
import { cell, content, image, list, paragraph } from './sample'

const table = (...rows: Content[][]): Content => ({
  type: 'table',
  content: rows.map((cells) => ({ type: 'tableRow', content: cells })),
})
const spanning = (words: string, colspan: number, rowspan = 1): Content => ({
  ...cell('tableCell', words),
  attrs: { colspan, rowspan },
})
const plain = (words: string) => cell('tableCell', words)
const grid = () => table([plain('a'), plain('b')], [plain('c'), plain('d')], [spanning('ef', 2)])

/** A text whose caret stands in the words. */
function caretIn(words: string, ...blocks: Content[]): EditorState {
  const doc = documentSchema().nodeFromJSON(content(...blocks))
  return EditorState.create({ doc, selection: TextSelection.create(doc, placeOf(doc, words)) })
}

function placeOf(doc: EditorState['doc'], words: string): number {
  let place = -1
  doc.descendants((node, at) => {
    if (node.isText && node.text === words) place = at
  })
  return place
}

function done(state: EditorState, command: Command): EditorState | null {
  let after: EditorState | null = null
  command(state, (transaction) => (after = state.apply(transaction)))
  return after
}

const rowsOf = (state: EditorState | null) =>
  state?.doc.firstChild?.content.content.map((row) => row.content.content.map((one) => one.textContent))
const widthsIn = (state: EditorState) =>
  state.doc.firstChild?.content.content.map((row) => row.content.content.map((one) => one.attrs.colwidth))

describe('the width of a column', () => {
  it('is said by all of its cells, those that reach into other columns too', () => {
    const state = caretIn('b', grid())
    expect(chosenColumn(state)).toMatchObject({ column: 1, colspan: 1 })
    const wide = widthOfColumn(state, 1, 200.4)
    expect(wide && widthsIn(state.apply(wide))).toEqual([[null, [200]], [null, [200]], [[0, 200]]])
  })

  it('is neither less nor more than a column may be', () => {
    const state = caretIn('a', grid())
    const narrow = widthOfColumn(state, 0, -5)
    const wide = widthOfColumn(state, 0, 1e9)
    expect(narrow && widthsIn(state.apply(narrow))?.[0]).toEqual([[48], null])
    expect(wide && widthsIn(state.apply(wide))?.[0]).toEqual([[1200], null])
    expect(widthOfColumn(caretIn('x', paragraph('x')), 0, 100)).toBeNull()
  })

  it('is read from a text that anybody may have written as numbers of columns, or not at all', () => {
    for (const bad of ['100', [100, 100], { length: 1 }, ['100'], [NaN], [-3], [1e9], [1], null])
      expect(widthsOf(bad, 1), String(bad)).toBeNull()
    expect(widthsOf([99.6, 1e9], 2)).toEqual([100, 0])
    const hostile = content(table([{ ...plain('a'), attrs: { colwidth: { length: 1e9 } } }]))
    expect(repairContent(hostile).firstChild?.firstChild?.firstChild?.attrs.colwidth).toBeNull()
  })

  it('is shared out on paper, where all columns have to find room', () => {
    expect(shares(null, 4)).toEqual([0.25, 0.25, 0.25, 0.25])
    expect(shares([300, 0, 100], 3)).toEqual([0.5, 1 / 3, 1 / 6])
    expect(
      columnWidths([
        { colspan: 2, colwidth: [60, 0] },
        { colspan: 1, colwidth: 'x' },
      ]),
    ).toEqual([60, 0, 0])
  })
})

describe('a table with widths', () => {
  const sized = (words: string, width: number): Content => ({
    ...plain(words),
    attrs: { colspan: 1, rowspan: 1, colwidth: width ? [width] : null },
  })
  const html = (...widths: number[]) =>
    renderHtml(content(table(widths.map((width, at) => sized(`c${at}`, width)))), {
      outcomes: {},
      language: 'nb',
      imageAt: () => null,
    })

  it('has them as attributes in HTML, and says how wide it is where no column takes what is left', () => {
    expect(html(120, 0)).toContain('<table><colgroup><col width="120"><col></colgroup>')
    expect(html(120, 80)).toContain(
      '<table width="200"><colgroup><col width="120"><col width="80"></colgroup>',
    )
    expect(html(0, 0)).toContain('<table><tbody>')
    expect(html(120, 0)).not.toContain('style')
  })

  it('has them in Word', async () => {
    const one = content(table([sized('a', 300), sized('b', 100)]))
    const xml = unzipped(await renderDocx({ ...edition, content: one })).get('word/document.xml') ?? ''
    expect(xml).toMatch(/<w:tblGrid><w:gridCol w:w="6170"\/><w:gridCol w:w="2057"\/><\/w:tblGrid>/)
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>')
  })

  it('has them again from a file, cell by cell below a merged one', () => {
    const taken = withColumnWidths(
      table([spanning('a', 1, 2), plain('b')], [plain('c')], [spanning('d', 2)]),
      [0, 90],
    )
    expect(taken.content?.map((row) => row.content?.map((one) => one.attrs?.colwidth))).toEqual([
      [null, [90]],
      [[90]],
      [[0, 90]],
    ])
  })
})

describe('cells', () => {
  it('become one with the next in their row where none are selected', () => {
    expect(rowsOf(done(caretIn('a', grid()), mergeChosenCells))).toEqual([['ab'], ['c', 'd'], ['ef']])
    expect(done(caretIn('b', grid()), mergeChosenCells)).toBeNull()
    expect(done(caretIn('x', paragraph('x')), mergeChosenCells)).toBeNull()
  })

  it('become one where several are selected', () => {
    const state = caretIn('a', grid())
    const [from, to] = ['a', 'd'].map((words) => placeOf(state.doc, words) - 2)
    const chosen = state.apply(state.tr.setSelection(CellSelection.create(state.doc, from ?? 0, to)))
    expect(rowsOf(done(chosen, mergeChosenCells))).toEqual([['abcd'], [], ['ef']])
  })
})

describe('a line below a text', () => {
  const endOf = (...blocks: Content[]) => {
    const state = caretIn('x', paragraph('x'), ...blocks)
    const begun = lineBelow(state)
    return begun && { last: begun.doc.lastChild?.type.name, caret: begun.selection.$from.parent.content.size }
  }

  it('begins where the last block has no line at its end', () => {
    const begun = { last: 'paragraph', caret: 0 }
    expect(endOf(table([plain('a')]))).toEqual(begun)
    expect(endOf(image('00000000-0000-4000-8000-000000000001', 'alt'))).toEqual(begun)
    expect(endOf({ type: 'horizontalRule' })).toEqual(begun)
  })

  it('does not where it has', () => {
    expect(endOf()).toBeNull()
    expect(endOf(list('bulletList', 'a'))).toBeNull()
  })
})

describe('a number with a point at the beginning of a line', () => {
  const begins = (number: number, ...blocks: Content[]) => {
    const { doc } = caretIn('her', ...blocks)
    return beginsList(doc.resolve(placeOf(doc, 'her')), number)
  }

  it('begins a list with 1, or goes on with the list above', () => {
    expect(begins(1, paragraph('her'))).toBe(true)
    expect(begins(3, list('orderedList', 'a', 'b'), paragraph('her'))).toBe(true)
  })

  it('is a date otherwise', () => {
    expect(begins(17, paragraph('her'))).toBe(false)
    expect(begins(4, list('orderedList', 'a', 'b'), paragraph('her'))).toBe(false)
    expect(begins(1, table([plain('her')]))).toBe(false)
  })
})
