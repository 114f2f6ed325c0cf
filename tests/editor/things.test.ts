import { AllSelection, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  anchoredWords,
  createThingAnchor,
  resolveAnchor,
  thingAnchorFrom,
  type Anchor,
} from '~/editor/anchors'
import { contentOf, type Content } from '~/editor/content'
import { repairContent } from '~/editor/reading'
import { replaceAtAnchor } from '~/editor/replace-at-anchor'
import { replaceContent } from '~/editor/replace-content'
import { documentSchema } from '~/editor/schema'
import { emptyParagraphAt, selectedThing, tableAround, thingsTakenOut } from '~/editor/suggested-things'
import { withLess } from '~/editor/suggestion-draft'
import { placesOfElements } from '~/editor/text-runs'
import { thingOf, type Thing } from '~/editor/things'
import { withoutThing } from '~/editor/without-thing'
import {
  cell,
  content,
  documentWith,
  heading,
  image,
  list,
  mention,
  note,
  paragraph,
  reference,
} from './sample'

const id = '0190a1b2-0000-7000-8000-000000000001'
const table = (...words: string[]): Content => ({
  type: 'table',
  content: [{ type: 'tableRow', content: words.map((one) => cell('tableCell', one)) }],
})
const all = content(
  paragraph(
    'Se kilden',
    note('s. 3'),
    ' og ',
    mention(id, 'Kari Lie'),
    ' om',
    reference('decision', id, '4/26'),
  ),
  paragraph('Én linje', { type: 'hardBreak' }, 'til'),
  paragraph(),
  image(id, 'Kart over ruter'),
  table('Hvem', 'Hva'),
  { type: 'horizontalRule' },
  { type: 'pageBreak' },
  heading(2, 'Slutt'),
)

/** A text as one line per block, `*` for what is no letter. */
function told(doc: Y.Doc): string[] {
  const lines: string[] = []
  repairContent(contentOf(doc)).descendants((node) => {
    if (node.isTextblock) lines.push(node.textBetween(0, node.content.size, '', '*'))
    else if (node.isBlock && node.isLeaf) lines.push(node.type.name)
    return !node.isTextblock
  })
  return lines
}

function placeOf(doc: Y.Doc, thing: Thing): number {
  let place = -1
  repairContent(contentOf(doc)).descendants((node, at) => {
    if (place < 0 && thingOf(node) === thing) place = at
  })
  return place
}

function anchorAt(doc: Y.Doc, thing: Thing): Anchor {
  const anchor = createThingAnchor(doc, placeOf(doc, thing))
  if (!anchor) throw new Error(`no ${thing}`)
  return anchor
}

describe('a thing that is no words', () => {
  it.each([
    ['footnote', 's. 3', 'Se kilden og * om*'],
    ['mention', '@Kari Lie', 'Se kilden* og  om*'],
    ['reference', '#4/26', 'Se kilden* og * om'],
    ['hardBreak', '', 'Én linjetil'],
  ] as const)('is taken out of its line: %s', (thing, quote, line) => {
    const doc = documentWith(all)
    const before = told(doc)
    const anchor = anchorAt(doc, thing)
    expect(anchor).toMatchObject({ thing, quote })
    expect(replaceAtAnchor(doc, anchor, '')).toBe(true)
    const after = told(doc)
    expect(after).toContain(line)
    expect(after.filter((one, at) => one !== before[at])).toEqual([line])
    expect(replaceAtAnchor(doc, anchor, '')).toBe(false)
  })

  it.each([
    ['paragraph', '', ''],
    ['image', 'Kart over ruter', 'image'],
    ['table', 'Hvem Hva', 'Hvem'],
    ['horizontalRule', '', 'horizontalRule'],
    ['pageBreak', '', 'pageBreak'],
  ] as const)('is taken out as a block, and nothing else: %s', (thing, quote, first) => {
    const doc = documentWith(all)
    const before = told(doc)
    const anchor = anchorAt(doc, thing)
    expect(anchor).toMatchObject({ thing, quote })
    expect(replaceAtAnchor(doc, anchor, 'hva som helst')).toBe(true)
    const at = before.indexOf(first)
    before.splice(at, thing === 'table' ? 2 : 1)
    expect(told(doc)).toEqual(before)
  })

  it('leaves what has to stand, and takes along what held only it', () => {
    const inCell = documentWith(
      content({
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [image(id, 'Kart')] }] }],
      }),
    )
    expect(replaceAtAnchor(inCell, anchorAt(inCell, 'image'), '')).toBe(true)
    expect(told(inCell)).toEqual([''])
    expect(replaceAtAnchor(inCell, anchorAt(inCell, 'paragraph'), '')).toBe(false)
    const items = documentWith(
      content(
        list('bulletList', 'En'),
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph()] }] },
        paragraph('Slutt'),
      ),
    )
    expect(replaceAtAnchor(items, anchorAt(items, 'paragraph'), '')).toBe(true)
    expect(contentOf(items).content?.map(({ type }) => type)).toEqual(['bulletList', 'paragraph'])
    const quoted = documentWith(content({ type: 'blockquote', content: [table('a')] }))
    expect(replaceAtAnchor(quoted, anchorAt(quoted, 'table'), '')).toBe(true)
    expect(told(quoted)).toEqual([''])
  })

  it('is found again when it has been made anew, by what it is and says', () => {
    const doc = documentWith(all)
    const anchors = (['footnote', 'image', 'table', 'pageBreak'] as const).map((thing) =>
      anchorAt(doc, thing),
    )
    const anew = documentWith(content(paragraph('Først dette.'), ...(all.content ?? [])))
    const before = anchors.map((anchor) => resolveAnchor(doc, anchor))
    doc.getXmlFragment('default').delete(0, doc.getXmlFragment('default').length)
    replaceContent(doc, contentOf(anew))
    const moved = 'Først dette.'.length + 2
    const [footnote, picture, cells, broken] = anchors.map((anchor) => anchoredWords(doc, anchor))
    expect([footnote?.thing?.from, picture?.thing?.from, cells?.thing?.from]).toEqual(
      before.slice(0, 3).map((place) => (place?.from ?? 0) + moved),
    )
    expect(footnote).toMatchObject({ whole: true, fixed: false })
    // A line that says nothing could be any.
    expect(broken).toBeNull()
  })

  it('stays when somebody has written in it since, and where another is meant', () => {
    const doc = documentWith(all)
    const anchor = anchorAt(doc, 'paragraph')
    const [element] =
      [...placesOfElements(doc)].find(([, { from }]) => from === placeOf(doc, 'paragraph')) ?? []
    element?.insert(0, [new Y.XmlText('Nå står det noe her')])
    expect(anchoredWords(doc, anchor)).toMatchObject({ whole: false })
    expect(replaceAtAnchor(doc, anchor, '')).toBe(false)
    const footnote = anchorAt(doc, 'footnote')
    expect(replaceAtAnchor(doc, { ...footnote, thing: 'image', quote: '' }, '')).toBe(false)
    expect(told(doc)).toContain('Nå står det noe her')
  })

  it('is read anew from what a browser claims of it', () => {
    const doc = documentWith(all)
    const anchor = anchorAt(doc, 'image')
    expect(
      thingAnchorFrom(doc, { from: anchor.from, to: 'AAAA', quote: 'Noe annet', thing: 'table' }),
    ).toEqual(anchor)
    expect(thingAnchorFrom(doc, { from: 'ikke en plass', to: '', quote: '' })).toBeNull()
    const words = new Y.RelativePosition(null, 'default', null)
    const from = Buffer.from(Y.encodeRelativePosition(words)).toString('base64')
    expect(thingAnchorFrom(doc, { from, to: from, quote: '' })).toBeNull()
  })

  it('leaves a text valid whatever others take out or write at the same time', () => {
    const thing = fc.constantFrom<Thing>(
      'footnote',
      'hardBreak',
      'mention',
      'reference',
      'paragraph',
      'image',
      'table',
      'horizontalRule',
      'pageBreak',
    )
    fc.assert(
      fc.property(
        fc.array(thing, { maxLength: 12 }),
        fc.array(fc.nat(), { maxLength: 6 }),
        (taken, edits) => {
          const doc = documentWith(all)
          const anchors = taken.map((one) => anchorAt(doc, one))
          const other = new Y.Doc()
          Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
          for (const at of edits) {
            const shared = other.getXmlFragment('default')
            if (shared.length > 1) shared.delete(at % shared.length, 1)
          }
          anchors.forEach((anchor) => replaceAtAnchor(doc, anchor, ''))
          Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
          Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
          expect(contentOf(doc)).toEqual(contentOf(other))
          documentSchema().nodeFromJSON(contentOf(doc)).check()
          // Each is taken out once, however many suggest it, and what nobody named stays.
          for (const one of taken) {
            // A text without anything is an empty paragraph.
            const isAll = one === 'paragraph' && told(doc).length === 1
            if (!isAll) expect([one, placeOf(doc, one)]).toEqual([one, -1])
          }
          if (!edits.length) expect(told(doc)).toContain('Slutt')
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('what is taken out while suggesting', () => {
  const node = repairContent(
    content(
      paragraph('Se', note('a'), note('b')),
      paragraph(),
      paragraph(),
      paragraph('Slutt'),
      image(id, 'Kart'),
      table('En'),
    ),
  )
  const draft = (from: number, to: number, replacement = '') =>
    thingsTakenOut(node, { from, to, replacement }).map(({ from: at, thing }) => `${thing} ${at}`)

  it('is each footnote, and each empty paragraph', () => {
    expect(draft(4, 5)).toEqual(['footnote 4'])
    expect(draft(3, 5)).toEqual(['footnote 3', 'footnote 4'])
    expect(draft(5, 7)).toEqual(['paragraph 6'])
    expect(draft(5, 9)).toEqual(['paragraph 6', 'paragraph 8'])
    expect(draft(4, 7)).toEqual(['footnote 4', 'paragraph 6'])
    // From one empty paragraph back to another, only the one that the caret stood in goes.
    expect(draft(7, 9)).toEqual(['paragraph 8'])
    expect(draft(9, 11)).toEqual(['paragraph 8'])
  })

  it('is nothing where words go, come, or are joined', () => {
    expect(draft(2, 5)).toEqual([])
    expect(draft(4, 5, 'c')).toEqual([])
    expect(draft(5, 11)).toEqual([])
    const joined = repairContent(content(paragraph('En'), paragraph('To')))
    expect(thingsTakenOut(joined, { from: 3, to: 5, replacement: '' })).toEqual([])
  })

  it('is a picture or a whole table that is selected, and the empty paragraph of the caret', () => {
    const picture = node.content.size - node.child(node.childCount - 1).nodeSize - 1
    expect(selectedThing(NodeSelection.create(node, picture))).toMatchObject({
      thing: 'image',
      from: picture,
    })
    const cells = CellSelection.create(node, picture + 3)
    expect(selectedThing(cells)).toEqual({ thing: 'table', from: picture + 1, to: node.content.size })
    expect(tableAround(TextSelection.create(node, picture + 5))).toEqual(selectedThing(cells))
    expect(selectedThing(new AllSelection(node))).toBeNull()
    expect(selectedThing(TextSelection.create(node, 2, 4))).toBeNull()
    expect(emptyParagraphAt(TextSelection.create(node, 7))).toEqual({ thing: 'paragraph', from: 6, to: 8 })
    expect(emptyParagraphAt(TextSelection.create(node, 2))).toBeNull()
    const only = repairContent(content(paragraph()))
    expect(emptyParagraphAt(TextSelection.create(only, 1))).toBeNull()
    expect(withoutThing(only, { from: 0, to: 2 })).toBeNull()
  })

  it('is reached by the keys that take out one character', () => {
    const back = { of: 'character', back: true } as const
    const behind = withLess(node, null, 5, back)
    expect(behind && thingsTakenOut(node, behind)).toMatchObject([{ thing: 'footnote', from: 4 }])
    const empty = withLess(node, null, 7, back)
    expect(empty && thingsTakenOut(node, empty)).toMatchObject([{ thing: 'paragraph', from: 6 }])
  })
})
