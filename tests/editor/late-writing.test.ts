import fc from 'fast-check'
import { TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { contentOf, initialUpdate, plainTextOf, type Content } from '~/editor/content'
import { sharedText } from '~/editor/extensions/shared-text'
import {
  deepest,
  holdersOfParagraphs,
  kindsOfLines,
  partsOfOthers,
} from '~/realtime/client/late-writing/kinds'
import { giveBackWhatWasLost } from '~/realtime/client/late-writing/give-back'
import { deepest as deepestOfSchema, documentSchema } from '~/editor/schema'
import { textRuns } from '~/editor/text-runs'
import { cell, content, heading, list, mention, paragraph, tasks, text } from './sample'
import { pluginsOf, UndrawnEditor } from './undrawn-editor'

type Change = (blocks: Content[]) => Content[]

/** A page with the text open: what is written in it is stored when the desk takes it. */
class OpenPage {
  readonly doc = new Y.Doc()
  readonly editor: UndrawnEditor
  private unstored: Uint8Array[] = []
  private readonly later: Array<() => void> = []
  private hasGivenBack = false

  constructor(
    private readonly desk: Desk,
    clientID: number,
    start: Uint8Array,
  ) {
    Y.applyUpdate(this.doc, start)
    this.doc.clientID = clientID
    this.editor = new UndrawnEditor(pluginsOf(sharedText(this.doc)))
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.unstored.push(update)
    })
  }

  /** Changes the blocks of the text: those that are the same object in the answer are the same block. */
  make(change: Change): this {
    const { tr: transaction, doc, schema } = this.editor.state
    const blocks = new Map(doc.content.content.map((block) => [block.toJSON() as Content, block]))
    const changed = change([...blocks.keys()]).map((block) => blocks.get(block) ?? schema.nodeFromJSON(block))
    this.editor.dispatch(transaction.replaceWith(0, doc.content.size, changed))
    return this
  }

  /** Writes letters behind some words. */
  type(words: string, behind: string, ...marks: string[]): this {
    const { tr: transaction, doc, schema } = this.editor.state
    let place = -1
    doc.descendants((node, at) => {
      const nth = node.text?.indexOf(behind) ?? -1
      if (place === -1 && nth !== -1) place = at + nth + behind.length
    })
    if (place === -1) throw new Error(`nothing says ${behind}`)
    this.editor.dispatch(
      transaction.insert(
        place,
        schema.text(
          words,
          marks.map((mark) => schema.mark(mark)),
        ),
      ),
    )
    return this
  }

  send(): this {
    const own = this.unstored.splice(0)
    if (own.length) this.desk.store(this, Y.mergeUpdates(own))
    return this
  }

  takeIn(update: Uint8Array): void {
    const pending = this.unstored.length
    const turns = [{ update, isOwn: false }, ...this.unstored.map((own) => ({ update: own, isOwn: true }))]
    const give = (transaction: Y.Transaction) => {
      const later =
        transaction.origin === this && giveBackWhatWasLost(transaction, { turns, wereHeld: false })
      if (later) this.later.push(later)
    }
    this.doc.on('beforeObserverCalls', give)
    Y.applyUpdate(this.doc, update, this)
    this.doc.off('beforeObserverCalls', give)
    this.hasGivenBack ||= this.unstored.length > pending
  }

  /** What comes some time after everything is stored. */
  waitedLong(): void {
    if (this.unstored.length) return
    for (const giveBack of this.later.splice(0)) giveBack()
    this.send()
  }

  /** What is given back goes at once. */
  sendGivenBack(): void {
    if (this.hasGivenBack) this.send()
    this.hasGivenBack = false
  }

  get lines(): string[] {
    return plainTextOf(contentOf(this.doc)).split('\n')
  }
}

/** Stores changes in an order, and hands each page at once what others have written, but for those that are away. */
class Desk {
  private readonly text = new Y.Doc()
  private readonly stored: Array<{ by: OpenPage; update: Uint8Array }> = []
  private readonly had = new Map<OpenPage, number>()
  private readonly away = new Set<OpenPage>()
  private isHanding = false
  readonly pages: OpenPage[] = []
  private readonly start: Uint8Array

  constructor(...blocks: Content[]) {
    this.start = initialUpdate(content(...blocks))
    Y.applyUpdate(this.text, this.start)
  }

  page(): OpenPage {
    const page = new OpenPage(this, 100 + this.pages.length, this.start)
    this.pages.push(page)
    return page
  }

  store(by: OpenPage, update: Uint8Array): void {
    Y.applyUpdate(this.text, update)
    this.stored.push({ by, update })
    if (!this.isHanding) this.hand()
  }

  private hand(): void {
    this.isHanding = true
    const behind = () =>
      this.pages.find((page) => !this.away.has(page) && (this.had.get(page) ?? 0) < this.stored.length)
    for (let page = behind(); page; page = behind()) {
      const nth = this.had.get(page) ?? 0
      const change = this.stored[nth]
      this.had.set(page, nth + 1)
      if (change && change.by !== page) page.takeIn(change.update)
      page.sendGivenBack()
    }
    this.isHanding = false
  }

  leave(page: OpenPage): void {
    this.away.add(page)
  }

  comeBack(page: OpenPage): void {
    if (!this.away.delete(page)) return
    this.had.set(page, this.stored.length)
    page.takeIn(Y.encodeStateAsUpdate(this.text, Y.encodeStateVector(page.doc)))
    page.send()
  }

  isAway(page: OpenPage): boolean {
    return this.away.has(page)
  }

  /** All is sent and handed on, until nobody has anything left. */
  settle(): void {
    for (const page of this.pages) this.comeBack(page)
    for (const page of this.pages) page.send()
    for (const page of this.pages) page.waitedLong()
    const [first, ...others] = this.pages.map(({ doc }) => contentOf(doc))
    for (const other of others) expect(other).toEqual(first)
    for (const { editor, lines } of this.pages)
      expect(plainTextOf(editor.state.doc.toJSON()).split('\n')).toEqual(lines)
  }
}

const nth =
  (at: number, change: (block: Content) => Content[]): Change =>
  (blocks) =>
    blocks.flatMap((block, place) => (place === at ? change(block) : [block]))

const asHeading: Change = nth(1, (block) => [{ ...block, type: 'heading', attrs: { level: 2 } }])
const asQuote: Change = nth(1, (block) => [{ type: 'blockquote', content: [block] }])
const asItem: Change = nth(1, (block) => [
  { type: 'bulletList', content: [{ type: 'listItem', content: [block] }] },
])
const asTask: Change = nth(1, (block) => [
  { type: 'taskList', content: [{ type: 'taskItem', attrs: { checked: false }, content: [block] }] },
])
const movedDown: Change = ([first, second, ...others]) =>
  [first, ...others, second].filter((block) => !!block)
const takenOut: Change = nth(1, () => [])

const three = [
  heading(1, 'Mandat'),
  paragraph('Gruppen møtes hver måned.'),
  paragraph('Den skriver referat.'),
]

/** Two pages with the same text before them. */
function two(...blocks: Content[]) {
  const desk = new Desk(...blocks)
  return { desk, one: desk.page(), other: desk.page() }
}

it('knows of the kinds of blocks what the schema says', () => {
  expect(deepest).toBe(deepestOfSchema)
  const { nodes } = documentSchema()
  const names = Object.keys(nodes)
  const holds = (name: string, held: string) =>
    Boolean(nodes[held] && nodes[name]?.contentMatch.matchType(nodes[held]))
  expect(names.filter((name) => nodes[name]?.isTextblock).sort()).toEqual([...kindsOfLines].sort())
  expect(names.filter((name) => name !== 'doc' && holds(name, 'paragraph')).sort()).toEqual(
    [...holdersOfParagraphs].sort(),
  )
  const blocks = names.filter((name) => nodes[name]?.isBlock && name !== 'doc')
  expect(blocks.filter((name) => !holds('doc', name)).sort()).toEqual([...partsOfOthers].sort())
})

describe('letters that were written in a line while somebody else made it another', () => {
  const changes: Array<[string, Change]> = [
    ['a heading', asHeading],
    ['a quote', asQuote],
    ['an item of a list', asItem],
    ['a task', asTask],
    ['a line further down', movedDown],
  ]
  it.each(changes)(
    'stand in it when it has become %s, whoever of the two was stored first',
    (_what, change) => {
      for (const isWriterFirst of [true, false]) {
        const { desk, one, other } = two(...three)
        one.type('e nesten', 'møtes')
        other.make(change)
        if (isWriterFirst) one.send()
        other.send()
        desk.settle()
        expect(one.lines).toContain('Gruppen møtese nesten hver måned.')
        expect(one.lines.join().match(/nesten/g)).toHaveLength(1)
        expect(one.lines).toHaveLength(3)
      }
    },
  )

  it('stand in it once when both were stored together', () => {
    const { desk, one, other } = two(...three)
    const third = desk.page()
    one.type(' nesten', 'møtes')
    other.make(asHeading)
    one.send()
    other.send()
    desk.settle()
    expect(third.lines).toEqual(['Mandat', 'Gruppen møtes nesten hver måned.', 'Den skriver referat.'])
  })

  it('stand in it after an hour away in which it was rewritten, too, with their formats and those called on', () => {
    const { desk, one, other } = two(...three)
    desk.leave(one)
    other.type(' i Oslo', 'måned').make(asHeading).send()
    other.make(nth(2, () => [paragraph('Noe annet.')])).send()
    one.type(' alltid', 'Gruppen', 'bold')
    one.make(nth(1, (block) => [{ ...block, content: [...(block.content ?? []), mention('m1', 'Kari')] }]))
    desk.settle()
    const [, line] = contentOf(other.doc).content ?? []
    expect(line).toMatchObject({ type: 'heading', attrs: { level: 2 } })
    expect(line?.content?.map(({ type, text: words, marks }) => words ?? marks ?? type)).toEqual([
      'Gruppen ',
      'alltid',
      ' møtes hver måned i Oslo.',
      'mention',
    ])
    expect(line?.content?.[1]).toEqual(text('alltid', 'bold'))
  })

  it('stand in it when the first of them were known, and the rest were not', () => {
    const { desk, one, other } = two(...three)
    one.type('abc', 'møtes').send()
    one.type('def', 'abc')
    other.make(asHeading).send()
    desk.settle()
    expect(other.lines[1]).toBe('Gruppen møtesabcdef hver måned.')
  })

  it('have the caret behind them still', () => {
    const { one, other } = two(...three)
    one.type(' nesten', 'møtes')
    const { editor } = one
    const behind = editor.state.doc.resolve(8 + 1 + 'Gruppen møtes nesten'.length)
    editor.dispatch(editor.state.tr.setSelection(TextSelection.between(behind, behind)))
    other.make(asHeading).send()
    const { $from } = editor.state.selection
    expect($from.parent.type.name).toBe('heading')
    expect($from.parent.textContent.slice(0, $from.parentOffset)).toBe('Gruppen møtes nesten')
  })

  it('are whose they were', () => {
    const { desk, one, other } = two(...three)
    other.make(asHeading).send()
    one.type(' nesten', 'møtes')
    desk.settle()
    const [, line] = other.doc.getXmlFragment('default').toArray()
    const [words] = (line as Y.XmlElement).toArray()
    const clients: Record<string, number> = {}
    for (let item = (words as Y.XmlText)._start; item; item = item.right)
      if (!item.deleted && item.content instanceof Y.ContentString) clients[item.content.str] = item.id.client
    expect(clients).toEqual({ 'Gruppen møtes ': 101, 'nesten ': 100, 'hver måned.': 101 })
  })

  it('stand in an empty line that was made a heading', () => {
    const { desk, one, other } = two(heading(1, 'Mandat'), paragraph(), paragraph('Slutt.'))
    one.make(nth(1, () => [paragraph('Formål')]))
    other.make(asHeading).send()
    desk.settle()
    expect(contentOf(one.doc).content?.map(({ type }) => type)).toEqual(['heading', 'heading', 'paragraph'])
    expect(other.lines).toEqual(['Mandat', 'Formål', 'Slutt.'])
  })
})

describe('a line that was taken out while somebody wrote in it', () => {
  it('leaves what they wrote as a line of its own, where it says something', () => {
    for (const isWriterFirst of [true, false]) {
      const { desk, one, other } = two(...three)
      one.type(' Barn hører med.', 'måned.')
      other.make(takenOut)
      if (isWriterFirst) one.send()
      other.send()
      desk.settle()
      expect(other.lines).toEqual(['Mandat', 'Barn hører med.', 'Den skriver referat.'])
    }
  })

  it('takes a letter or two with it', () => {
    const { desk, one, other } = two(...three)
    one.type('x', 'måned')
    other.make(takenOut).send()
    desk.settle()
    expect(other.lines).toEqual(['Mandat', 'Den skriver referat.'])
  })

  it('takes with it what others had written, of which whoever took it out knew', () => {
    const { desk, one, other } = two(...three)
    one.type(' Barn hører med.', 'måned.').send()
    desk.settle()
    other.make(takenOut)
    desk.settle()
    expect(one.lines).toEqual(['Mandat', 'Den skriver referat.'])
  })
})

describe('blocks that were written in something while somebody else made it another', () => {
  const items = [list('bulletList', 'Politiet', 'Kommunen')]
  const more = list('bulletList', 'Politiet', 'Nav', 'Arbeidstilsynet', 'Kommunen')

  it('stand among those that have come in the place of the others', () => {
    for (const isWriterFirst of [true, false]) {
      const { desk, one, other } = two(...items)
      one.make(() => [more])
      other.make(([block]) => [{ ...block, type: 'orderedList' }])
      if (isWriterFirst) one.send()
      other.send()
      desk.settle()
      expect(contentOf(other.doc).content).toHaveLength(1)
      expect(contentOf(other.doc).content?.[0]?.type).toBe('orderedList')
      expect(other.lines).toEqual(['Politiet', 'Nav', 'Arbeidstilsynet', 'Kommunen'])
    }
  })

  it('stand before those, when nothing stood before them', () => {
    const { desk, one, other } = two(...items)
    one.make(() => [list('bulletList', 'Nav', 'Politiet', 'Kommunen')])
    other.make(([block]) => [{ ...block, type: 'orderedList' }]).send()
    desk.settle()
    expect(other.lines).toEqual(['Nav', 'Politiet', 'Kommunen'])
  })

  it('become lines of their own where their like may not stand, or all is taken out', () => {
    for (const change of [
      () => [tasks('Politiet', 'Kommunen')],
      () => [paragraph('Tomt')],
    ] satisfies Change[]) {
      const { desk, one, other } = two(...items)
      one.make(() => [more])
      other.make(change).send()
      desk.settle()
      expect(one.lines).toEqual(expect.arrayContaining(['Nav', 'Arbeidstilsynet']))
      expect(contentOf(one.doc).content?.filter(({ type }) => type === 'bulletList')).toEqual([])
    }
  })

  it('are rows of a table that was moved', () => {
    const rows = (...words: string[]) => ({
      type: 'table',
      content: words.map((word) => ({ type: 'tableRow', content: [cell('tableCell', word)] })),
    })
    const { desk, one, other } = two(paragraph('Over'), rows('En', 'To'), paragraph('Under'))
    one.make(nth(1, () => [rows('En', 'Halvannen', 'To')]))
    other.make(movedDown).send()
    desk.settle()
    expect(contentOf(other.doc).content?.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'table'])
    expect(other.lines).toEqual(['Over', 'Under', 'En', 'Halvannen', 'To'])
  })
})

it('does not go deeper than a document does, whatever somebody wrote', () => {
  const { desk, one, other } = two(list('bulletList', 'Politiet', 'Kommunen'))
  const [items] = one.doc.getXmlFragment('default').toArray() as Y.XmlElement[]
  let inner = new Y.XmlElement('listItem')
  items?.push([inner])
  one.doc.transact(() => {
    for (let depth = 0; depth < 300; depth++) {
      const next = new Y.XmlElement('bulletList')
      inner.push([next])
      inner = next
    }
  })
  other.make(() => [list('orderedList', 'Politiet', 'Kommunen')])
  one.send()
  other.send()
  desk.settle()
  const deepestIn = (block: Y.XmlFragment): number =>
    1 + Math.max(0, ...block.toArray().map((inner) => (inner instanceof Y.XmlElement ? deepestIn(inner) : 0)))
  expect(deepestIn(other.doc.getXmlFragment('default'))).toBeLessThan(50)
  expect(other.lines.slice(0, 2)).toEqual(['Politiet', 'Kommunen'])
})

it('never loses two words or has them twice in a line, whoever is away, and in whatever order all is stored', () => {
  const step = fc.record({
    who: fc.nat(2),
    what: fc.constantFrom(
      'type',
      'more',
      'more',
      'kind',
      'move',
      'send',
      'send',
      'leave',
      'back',
      'back',
      'wait',
    ),
    line: fc.nat(4),
    kind: fc.nat(3),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const desk = new Desk(
        ...['en', 'to', 'tre', 'fire'].map((word) => paragraph(`Linje ${word} sier noe.`)),
      )
      const pages = [desk.page(), desk.page(), desk.page()]
      const typed: Array<{ by: OpenPage; words: string }> = []
      for (const { who, what, line, kind } of steps) {
        const page = pages[who]
        if (!page) continue
        const blocks = contentOf(page.doc).content ?? []
        const at = line % Math.max(1, blocks.length)
        const isHere = !desk.isAway(page)
        if (what === 'send') {
          if (isHere) page.send()
        } else if (what === 'leave') desk.leave(page)
        else if (what === 'back') desk.comeBack(page)
        else if (what === 'wait') {
          if (isHere) page.waitedLong()
        } else if (what === 'more') {
          // Typed on, as one goes on writing: letters of one stretch, of which others may have the first.
          const begun = typed.findLast(({ by }) => by === page)
          if (!begun || !page.lines.some((one) => one.includes(begun.words))) continue
          const words = String.fromCharCode(0x4e00 + typed.length).repeat(3)
          page.type(words, begun.words)
          typed.push({ by: page, words })
        } else if (what === 'kind') page.make(nth(at, (block) => [asKind(block, kind)]))
        else if (what === 'move') page.make((all) => [...all.slice(at + 1), ...all.slice(0, at + 1)])
        else {
          const run = textRuns(page.doc)[at]
          if (!run) continue
          const letter = String.fromCharCode(0x4e00 + typed.length)
          const words = letter.repeat(3)
          typed.push({ by: page, words })
          const { state } = page.editor
          page.editor.dispatch(state.tr.insertText(words, run.start + Math.min(8, run.text.length)))
        }
      }
      desk.settle()
      const lines = pages[0]?.lines ?? []
      for (const { words } of typed) {
        const saying = lines.filter((line) => line.includes(words))
        expect(saying.length, `${words} in ${lines.join(' / ')}`).toBeGreaterThan(0)
        for (const line of saying) expect(line.split(words)).toHaveLength(2)
        // Two people who make the same line another have it twice, with all that is written in it.
        const [, of = ''] = /(en|to|tre|fire) sier/.exec(saying[0] ?? '') ?? []
        if (of) expect(saying.length).toBeLessThanOrEqual(lines.filter((line) => line.includes(of)).length)
      }
    }),
    { numRuns: 200 },
  )
})

function asKind(block: Content, kind: number): Content {
  const inner = linesOf(block)
  if (kind === 0) return { type: 'paragraph', content: inner }
  if (kind === 1) return { type: 'heading', attrs: { level: 2 }, content: inner }
  const line = { type: 'paragraph', content: inner }
  if (kind === 2) return { type: 'blockquote', content: [line] }
  return { type: 'bulletList', content: [{ type: 'listItem', content: [line] }] }
}

const linesOf = (block: Content): Content[] =>
  block.type === 'text' ? [block] : (block.content ?? []).flatMap(linesOf)
