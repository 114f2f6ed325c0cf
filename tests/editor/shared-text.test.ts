import fc from 'fast-check'
import { Fragment } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'
import { redo, undo, yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createAnchorInDoc, createThingAnchor, resolveAnchor } from '~/editor/anchors'
import { initialUpdate } from '~/editor/content'
import { bindingOf, sharedText } from '~/editor/extensions/shared-text'
import type { Thread } from '~/editor/extensions/drawn-threads'
import { showThreads, threadMarks } from '~/editor/extensions/threads'
import { anchorNow } from '~/editor/moved/anchor-now'
import { Whereabouts } from '~/editor/moved/whereabouts'
import { placesOfElements, textRuns, wordsOf } from '~/editor/text-runs'
import { things } from '~/editor/things'
import { threadWords } from './thread-words'
import { pluginsOf, UndrawnEditor } from './undrawn-editor'
import { cell, content, heading, image, list, note, paragraph } from './sample'

const written = initialUpdate(
  content(
    heading(1, 'Mandat for gruppen'),
    paragraph('Gruppen møtes ofte, og skriver ned det den blir enig om.'),
    paragraph('Andre avsnitt med en fotnote', note('Se mandatet.'), ' og flere ord.'),
    list('bulletList', 'Et første punkt i listen', 'Et annet punkt i listen'),
    paragraph(),
    image('0190a1b2-0000-7000-8000-000000000001', 'Kart over ruter'),
    { type: 'table', content: [{ type: 'tableRow', content: [cell('tableCell', 'En celle')] }] },
    paragraph('Det siste avsnittet sier hvem som har ansvaret.'),
  ),
)

/** Somebody with the text before them. */
function person(clientID: number) {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, written)
  doc.clientID = clientID
  const whereabouts = new Whereabouts()
  doc.on('beforeObserverCalls', whereabouts.note)
  const marks = pluginsOf(threadMarks(doc, threadWords))
  const editor = new UndrawnEditor([...pluginsOf(sharedText(doc)), ...marks])
  const threads = anchored(doc)
  editor.dispatch(showThreads(editor.state, { threads, activeId: null }))
  const shown = () => marks[0]?.props.decorations?.call(marks[0], editor.state) as DecorationSet
  return { doc, editor, threads, shown, whereabouts }
}
type Person = ReturnType<typeof person>

function anchored(doc: Y.Doc): Thread[] {
  const atThings = [...placesOfElements(doc).values()].flatMap(({ from }): Thread[] => {
    const anchor = createThingAnchor(doc, from)
    const shown = { kind: 'suggestion', replacement: '', resolved: false } as const
    return anchor ? [{ id: `${anchor.thing}`, anchor, ...shown }] : []
  })
  expect(things).toEqual(expect.arrayContaining(atThings.map(({ id }) => id)))
  expect(atThings).toHaveLength(4)
  return [...atWords(doc), ...atThings]
}

function atWords(doc: Y.Doc): Thread[] {
  return ['møtes ofte', 'flere ord', 'annet punkt', 'hvem som har ansvaret'].flatMap((quote) => {
    const anchor = createAnchorInDoc(doc, quote)
    if (!anchor) return []
    const kind = quote === 'flere ord' ? 'suggestion' : 'comment'
    return [
      { id: quote, anchor, kind, resolved: false, ...(kind === 'suggestion' ? { format: 'bold' } : {}) },
    ]
  })
}

/** Both take in what the other has written. */
function meet(one: Person, other: Person): void {
  const fromOne = Y.encodeStateAsUpdate(one.doc, Y.encodeStateVector(other.doc))
  const fromOther = Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(one.doc))
  Y.applyUpdate(other.doc, fromOne, 'others')
  Y.applyUpdate(one.doc, fromOther, 'others')
  // What a person has moved by writing is looked for again when somebody else has written, wherever that was.
  const third = new Y.Doc()
  third.getXmlFragment('default').push([new Y.XmlElement('horizontalRule')])
  const fromThird = Y.encodeStateAsUpdate(third)
  Y.applyUpdate(one.doc, fromThird, 'others')
  Y.applyUpdate(other.doc, fromThird, 'others')
}

/** What the editor shows is what the shared text holds, and so are the places of the threads. */
function expectShown({ doc, editor, threads, shown, whereabouts }: Person): void {
  const held = yXmlFragmentToProseMirrorRootNode(doc.getXmlFragment('default'), editor.state.schema)
  expect(editor.state.doc.toJSON()).toEqual(held.toJSON())
  const places = threads.flatMap(({ id, anchor }) => {
    const place = resolveAnchor(doc, anchorNow(anchor, whereabouts))
    return place ? [{ id, ...place }] : []
  })
  // A mark over several blocks is kept in pieces, one for each.
  const drawn = threads.flatMap(({ id }) => {
    const pieces = shown().find(undefined, undefined, (spec: { id?: unknown }) => spec.id === id)
    return pieces.length
      ? [
          {
            id,
            from: Math.min(...pieces.map(({ from }) => from)),
            to: Math.max(...pieces.map(({ to }) => to)),
          },
        ]
      : []
  })
  expect(drawn).toEqual(places)
}

const edit = fc.oneof(
  fc.record({
    what: fc.constant('type' as const),
    at: fc.nat(),
    words: fc.string({ minLength: 1, maxLength: 3 }),
  }),
  fc.record({ what: fc.constant('delete' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ what: fc.constant('split' as const), at: fc.nat() }),
  fc.record({ what: fc.constant('join' as const), at: fc.nat() }),
  fc.record({ what: fc.constant('copy' as const), at: fc.nat(), behind: fc.nat() }),
  fc.record({ what: fc.constant('bold' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ what: fc.constant('undo' as const) }),
  fc.record({ what: fc.constant('redo' as const) }),
)
type Edit = typeof edit extends fc.Arbitrary<infer Made> ? Made : never
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ by: fc.nat(1), edit }) },
  { weight: 1, arbitrary: fc.constant('meet' as const) },
)

type Step = typeof step extends fc.Arbitrary<infer Made> ? Made : never
const cut = (by: number, at: number, length: number): Step => ({ by, edit: { what: 'delete', at, length } })
const typed = (by: number, at: number, words: string): Step => ({ by, edit: { what: 'type', at, words } })
const at = (by: number, what: 'split' | 'join', place: number): Step => ({ by, edit: { what, at: place } })
const copied = (by: number, place: number, behind: number): Step => ({
  by,
  edit: { what: 'copy', at: place, behind },
})
const undone = (by: number): Step => ({ by, edit: { what: 'undo' } })

/** What looks the same afterwards and is made anew: words and blocks that come back, and a text that the library mends as a whole. */
const remade: Step[][] = [
  [cut(0, 811_627_116, 19), undone(0)],
  [cut(1, 1_713_157_212, 15), cut(0, 1_169_008_833, 7)],
  [typed(0, 0, '   '), at(0, 'split', 1_692_359_253), at(1, 'join', 1_093_046_334)],
  [typed(1, 1_619_398_866, 'h'), 'meet', cut(0, 1_279_073_619, 17), undone(0)],
  [typed(0, 803_267_355, '   '), 'meet', at(1, 'split', 384_410_555), at(0, 'split', 640_435_170)],
]

/** Both take back that they joined the same two blocks: the second stands there twice, and only one of the two is the thread's. */
const alike: Step[][] = [
  [at(0, 'join', 887_223_374), at(1, 'join', 315_609_512), undone(0), undone(1)],
  [copied(0, 1, 1)],
]

/** A picture that is to go comes to stand behind the table that is to go. */
const outOfOrder: Step[][] = [[cut(1, 1_095_690_289, 29), copied(0, 787_640_101, 1_548_315_466)]]

function make({ editor }: Person, made: Edit): void {
  const { state } = editor
  if (made.what === 'undo') return void undo(state)
  if (made.what === 'redo') return void redo(state)
  const { tr: transaction, schema, doc } = state
  const { $from } = TextSelection.near(doc.resolve(made.at % (doc.content.size + 1)))
  const { pos } = $from
  const end = $from.end()
  if (made.what === 'type') transaction.insertText(made.words, pos)
  if (made.what === 'delete') transaction.delete(pos, Math.min(doc.content.size, pos + made.length))
  if (made.what === 'split' && $from.depth === 1) transaction.split(pos)
  if (
    made.what === 'join' &&
    $from.depth === 1 &&
    $from.index(0) > 0 &&
    doc.child($from.index(0) - 1).isTextblock
  )
    transaction.join($from.before(1))
  if (made.what === 'copy') {
    const [block, behind] = [doc.child(made.at % doc.childCount), made.behind % (doc.childCount + 1)]
    transaction.insert(
      Fragment.fromArray(doc.content.content.slice(0, behind)).size,
      schema.nodeFromJSON(block.toJSON()),
    )
  }
  if (made.what === 'bold') transaction.addMark(pos, Math.min(end, pos + made.length), schema.mark('bold'))
  if (transaction.docChanged) editor.dispatch(transaction)
}

describe('a shared text in an editor', () => {
  it('finds the inner parts of the library that it reaches for', () => {
    expect(bindingOf(pluginsOf(sharedText(new Y.Doc())))).not.toBeNull()
    expect(bindingOf([])).toBeNull()
  })

  it('shows what the shared text holds and where its threads stand, whatever two people do', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const people = [person(1), person(2)] as const
        for (const taken of steps) {
          if (taken === 'meet') meet(...people)
          else make(people[taken.by === 0 ? 0 : 1], taken.edit)
          if (taken === 'meet') people.forEach(expectShown)
        }
        meet(...people)
        people.forEach(expectShown)
        expect(people[0].editor.state.doc.toJSON()).toEqual(people[1].editor.state.doc.toJSON())
      }),
      { numRuns: 150, examples: [...remade, ...alike, ...outOfOrder].map((steps) => [steps]) },
    )
  })

  it('touches only what differs, and keeps the caret and the block objects of all else', () => {
    const [one, other] = [person(1), person(2)]
    write(other, 'Gruppen møtes', 'Hele ')
    meet(one, other)
    const { editor } = one
    const blocks = editor.state.doc.content.content
    caretAt(editor, 'har ansvaret')
    write(other, 'avsnitt med', 'nye ')
    write(other, 'Gruppen møtes', 'store ')
    const update = Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(one.doc))
    editor.seen.length = 0
    Y.applyUpdate(one.doc, update, 'others')
    expect(editor.seen).toHaveLength(1)
    const [{ mapping }] = editor.seen as [Transaction]
    const replaced: number[] = []
    mapping.maps.forEach((map) => map.forEach((from, to) => replaced.push(to - from)))
    expect(replaced).toEqual([0, 0])
    expect(editor.state.doc.content.content.filter((block, at) => block !== blocks[at])).toHaveLength(2)
    expect(wordsAfterCaret(editor)).toBe('har ansvaret')
  })

  it('follows the words that the caret stands among when others write before them in the same line', () => {
    const [one, other] = [person(1), person(2)]
    write(one, 'skriver', 'aa')
    meet(one, other)
    caretAt(one.editor, 'askriver')
    // The same letter at its side: what the two states say does not tell where it was written.
    const line = textRuns(other.doc).find(({ text }) => wordsOf(text).includes('aaskriver'))?.text
    line?.insert(wordsOf(line).indexOf('aaskriver'), 'a')
    meet(one, other)
    expect(wordsAfterCaret(one.editor).slice(0, 8)).toBe('askriver')
  })

  it('keeps the caret in its line when others make that something else, or move it', () => {
    const [one, other] = [person(1), person(2)]
    caretAt(one.editor, 'har ansvaret')
    const { heading: kind } = other.editor.state.schema.nodes
    if (!kind) throw new Error('no headings')
    const last = () => placeOf(other.editor, 'Det siste')
    other.editor.dispatch(other.editor.state.tr.setBlockType(last(), last(), kind, { level: 2 }))
    meet(one, other)
    expect(one.editor.state.selection.$from.parent.type.name).toBe('heading')
    expect(wordsAfterCaret(one.editor)).toBe('har ansvaret')
    const { $from } = TextSelection.create(other.editor.state.doc, last())
    const line = $from.parent
    other.editor.dispatch(
      other.editor.state.tr
        .delete($from.before(), $from.after())
        .insert(0, line.type.create(line.attrs, line.content)),
    )
    meet(one, other)
    expect(one.editor.state.selection.$from.index(0)).toBe(0)
    expect(wordsAfterCaret(one.editor)).toBe('har ansvaret')
    const { listItem: item, bulletList: bullets, paragraph: plain } = other.editor.state.schema.nodes
    if (!item || !bullets || !plain) throw new Error('no lists')
    const listed = bullets.create(null, item.create(null, plain.create(null, line.content)))
    other.editor.dispatch(other.editor.state.tr.replaceWith(0, line.nodeSize, listed))
    meet(one, other)
    expect(one.editor.state.selection.$from.node(-1).type).toBe(item)
    expect(wordsAfterCaret(one.editor)).toBe('har ansvaret')
  })

  it('takes back what is one’s own, and finds the marks of words that come back', () => {
    const [one, other] = [person(1), person(2)]
    const from = placeOf(one.editor, 'møtes ofte')
    one.editor.dispatch(one.editor.state.tr.delete(from, from + 'møtes ofte'.length))
    write(other, 'Det siste', 'Nei. ')
    meet(one, other)
    undo(one.editor.state)
    expectShown(one)
    expect(one.editor.state.doc.textContent).toContain('Gruppen møtes ofte')
    expect(one.editor.state.doc.textContent).toContain('Nei. Det siste')
    undo(one.editor.state)
    expect(one.editor.state.doc.textContent).toContain('Nei. Det siste')
  })
})

function placeOf({ state }: UndrawnEditor, words: string): number {
  let place = -1
  state.doc.descendants((node, at) => {
    if (node.isText && node.text?.includes(words)) place = at + node.text.indexOf(words)
  })
  return place
}

function write({ editor }: Person, before: string, words: string): void {
  editor.dispatch(editor.state.tr.insertText(words, placeOf(editor, before)))
}

function caretAt(editor: UndrawnEditor, words: string): void {
  const { tr: transaction, doc } = editor.state
  editor.dispatch(transaction.setSelection(TextSelection.create(doc, placeOf(editor, words))))
}

function wordsAfterCaret({ state }: UndrawnEditor): string {
  const { $from } = state.selection
  return $from.parent.textContent.slice($from.parentOffset).replace(/\.$/, '')
}
