import { beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { suggestWording } from '~/domain/comments/start-thread.server'
import { grantDocument } from '~/domain/documents/access.server'
import { loadDoc } from '~/domain/documents/text.server'
import { renderCopy } from '~/domain/exports/render.server'
import { workingCopyOf } from '~/domain/exports/working-copy.server'
import { addImage } from '~/domain/images/add.server'
import { prepareImage } from '~/domain/images/prepare.server'
import { prepareImport } from '~/domain/imports/import.server'
import { createAnchorInDoc, createThingAnchor, type Anchor } from '~/editor/anchors'
import { contentOf, initialUpdate } from '~/editor/content'
import { placesOfElements } from '~/editor/text-runs'
import type { Thing } from '~/editor/things'
import { nb } from '~/i18n/nb'
import { cell, content, image, note, paragraph } from '#tests/editor/sample'
import { pngOf } from '#tests/support/pictures'
import { reading } from '#tests/support/store'
import { unzipped } from '#tests/support/unzipped'
import { createDesk, type Desk } from '../documents/desk'

const picture = '0190a1b2-0000-7000-8000-000000000001'
const before = content(
  paragraph('Se kilden', note('Rapporten, s. 3'), ' og linjen', { type: 'hardBreak' }, 'under.'),
  image(picture, 'Kart over ruter'),
  {
    type: 'table',
    content: [
      { type: 'tableRow', content: [cell('tableHeader', 'Hvem'), cell('tableHeader', 'Frist')] },
      { type: 'tableRow', content: [cell('tableCell', 'Udi'), cell('tableCell', '1. mai')] },
    ],
  },
  { type: 'horizontalRule' },
  paragraph('Mellom.'),
  { type: 'pageBreak' },
  paragraph('Slutt.'),
)
const all: readonly Thing[] = ['footnote', 'hardBreak', 'image', 'table', 'horizontalRule', 'pageBreak']
let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft({ text: initialUpdate(before) })
  const prepared = await prepareImage(pngOf(4, 2))
  await desk.as('member', async (tx, viewer) =>
    addImage(tx, await grantDocument(tx, viewer, 'document.edit', id), prepared, picture),
  )
})

async function anchorAt(thing: Thing): Promise<Anchor> {
  const doc = await loadDoc(reading(desk.store), id)
  const anchors = [...placesOfElements(doc).values()].map(({ from }) => createThingAnchor(doc, from))
  const anchor = anchors.find((one) => one?.thing === thing)
  if (!anchor) throw new Error(`no ${thing}`)
  return anchor
}

async function suggest(part: 'member' | 'chair', anchor: Anchor, replacement = '', text = ''): Promise<void> {
  await desk.as(part, async (tx, viewer) =>
    suggestWording(tx, viewer, await grantDocument(tx, viewer, 'document.comment', id), {
      ...anchor,
      replacement,
      text,
    }),
  )
}

async function file(): Promise<Uint8Array> {
  const viewer = await desk.cast.viewer('member')
  const document = await desk.as('member', (tx, member) => grantDocument(tx, member, 'document.read', id))
  const words = { line: 'Utkast', facts: [] }
  const said = { to: viewer, words: { ...nb.documents.rendering, format: nb.suggestions.format } }
  return renderCopy(await workingCopyOf(reading(desk.store), document, 'nb', words, said), 'docx')
}

async function takenIn(bytes: Uint8Array) {
  const read = await prepareImport(
    { file: { name: 'utkast.docx', bytes: Buffer.from(bytes) }, title: '' },
    nb.imports.remarks,
  )
  const doc = new Y.Doc()
  Y.applyUpdate(doc, read.text)
  return { kinds: kindsIn(contentOf(doc)), said: read.threads, losses: read.losses }
}

function kindsIn(text: typeof before): unknown[] {
  return (text.content ?? []).map(({ type, content: inner = [] }) =>
    type === 'paragraph' ? inner.map((node) => node.text ?? node.type).join('|') : type,
  )
}

it('has each thing that is suggested away as Word tracks it, and takes it in again', async () => {
  for (const thing of all) await suggest('member', await anchorAt(thing), '', `Vi trenger ikke ${thing}.`)
  const bytes = await file()
  const xml = unzipped(bytes).get('word/document.xml') ?? ''
  const gone = '<w:del [^>]*w:author="Maja Medlem \\(POD\\)"[^>]*'
  expect(xml).toMatch(
    new RegExp(`${gone}><w:r>(?:(?!</w:del>).)*<w:footnoteReference [^>]*/></w:r></w:del>`, 's'),
  )
  expect(xml).toMatch(
    new RegExp(`${gone}><w:r>(?:(?!</w:del>).)*<w:drawing>(?:(?!<w:del).)*</w:drawing></w:r></w:del>`, 's'),
  )
  expect(xml.match(new RegExp(`<w:trPr>(?:(?!</w:trPr>).)*${gone}/>`, 'gs'))).toHaveLength(2)
  expect(xml.match(/<w:delText[^>]*>(?:Hvem|Frist|Udi|1\. mai)<\/w:delText>/g)).toHaveLength(4)
  expect(xml).toMatch(
    new RegExp(
      `<w:rPr>${gone}/></w:rPr>(?:(?!</w:pPr>).)*</w:pPr>(?:(?!</w:p>).)*<w:br w:type="page"/>`,
      's',
    ),
  )
  const ids = [...xml.matchAll(/<w:(?:ins|del) [^>]*w:id="(\d+)"/g)].map(([, mark]) => mark)
  expect(new Set(ids).size).toBe(ids.length)

  const { kinds, said, losses } = await takenIn(bytes)
  expect(kinds).toEqual(kindsIn(before))
  expect(losses).toEqual({ 'running-lines': 1 })
  const shown = said.filter(({ kind }) => kind === 'suggestion')
  expect(shown.map(({ anchor, replacement }) => [anchor.thing, anchor.quote, replacement]).sort()).toEqual(
    [
      ['footnote', 'Rapporten, s. 3', ''],
      ['hardBreak', '', ''],
      ['image', 'Kart over ruter', ''],
      ['table', 'Hvem Frist Udi 1. mai', ''],
      ['horizontalRule', '', ''],
      ['pageBreak', '', ''],
    ].sort(),
  )
  for (const thing of all)
    expect(
      said.some(({ text }) => text.includes(`Vi trenger ikke ${thing}.`)),
      thing,
    ).toBe(true)
  // What is said of words in the table stands at these.
  expect(said.filter(({ kind }) => kind === 'comment')).toHaveLength(1)
})

it('has an empty paragraph that is suggested away with its end taken out', async () => {
  const text = initialUpdate(content(paragraph('Før.'), paragraph(), paragraph('Etter.')))
  id = await desk.draft({ text })
  await suggest('member', await anchorAt('paragraph'))
  const bytes = await file()
  const xml = unzipped(bytes).get('word/document.xml') ?? ''
  expect(xml).toMatch(
    /Før\.<\/w:t><\/w:r><\/w:p><w:p>(?:(?!<\/w:p>).)*<w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr><\/w:p>/s,
  )
  // A file's empty paragraphs are not taken in, unless somebody says something of one.
  const { kinds, said, losses } = await takenIn(bytes)
  expect([kinds, said, losses]).toEqual([['Før.', 'Etter.'], [], { 'running-lines': 1 }])
})

it('has an empty paragraph, too, when a reason is given why it goes', async () => {
  const text = initialUpdate(content(paragraph('Før.'), paragraph(), paragraph('Etter.')))
  id = await desk.draft({ text })
  await suggest('member', await anchorAt('paragraph'), '', 'Den deler det som hører sammen.')
  const { kinds, said, losses } = await takenIn(await file())
  expect([kinds, losses]).toEqual([['Før.', '', 'Etter.'], { 'running-lines': 1 }])
  expect(said).toMatchObject([{ kind: 'suggestion', anchor: { thing: 'paragraph' }, replacement: '' }])
  expect(said[0]?.text).toContain('Den deler det som hører sammen.')
})

it('loses neither of two suggestions that collide in a table', async () => {
  await suggest('member', await anchorAt('table'))
  const doc = await loadDoc(reading(desk.store), id)
  const words = createAnchorInDoc(doc, '1. mai')
  if (!words) throw new Error('the words are not in the text')
  await suggest('chair', words, '1. juni')
  const { kinds, said } = await takenIn(await file())
  expect(kinds).toEqual(kindsIn(before))
  expect(
    said.map(({ kind, anchor, text }) => [kind, anchor.thing ?? anchor.quote, text.includes('1. juni')]),
  ).toEqual([
    ['suggestion', 'table', false],
    ['comment', '1. mai', true],
  ])
})

it('ends a comment on words that hold a footnote where the words end', async () => {
  const doc = await loadDoc(reading(desk.store), id)
  const start = createAnchorInDoc(doc, 'kilden')
  const end = createAnchorInDoc(doc, ' og')
  if (!start || !end) throw new Error('the words are not in the text')
  await suggest('member', { from: start.from, to: end.to, quote: 'kilden og' })
  const { said } = await takenIn(await file())
  expect(said.map(({ anchor, replacement }) => [anchor.quote, replacement])).toEqual([['kilden og', '']])
})
