import { beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { suggestFormat } from '~/domain/comments/start-thread.server'
import { grantDocument } from '~/domain/documents/access.server'
import { renderCopy } from '~/domain/exports/render.server'
import { workingCopyOf } from '~/domain/exports/working-copy.server'
import { prepareImport } from '~/domain/imports/import.server'
import { contentOf, initialUpdate } from '~/editor/content'
import { nb } from '~/i18n/nb'
import { content, heading, list, paragraph } from '#tests/editor/sample'
import { docxOf, p, r } from '#tests/support/docx'
import { reading } from '#tests/support/store'
import { unzipped } from '#tests/support/unzipped'
import { anchorAt, suggest } from '../comments/desk'
import { createDesk, type Desk } from '../documents/desk'

let desk: Desk
let id: string
const before = content(
  heading(1, 'Tiltak'),
  paragraph('Dette gjør vi.'),
  list('bulletList', 'Først', 'Så'),
  paragraph('Slutt.'),
)
const kept = 'headed table\nTiltak\tAnsvarlig\nKurs\t'

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft({ text: initialUpdate(before) })
})

async function table(part: 'member' | 'chair', below: string, format = kept, words = '') {
  const { from, to } = await anchorAt(desk, id, below)
  return desk.as(part, async (tx, viewer) =>
    suggestFormat(tx, viewer, await grantDocument(tx, viewer, 'document.comment', id), {
      ...{ from, to, quote: below, format, text: words },
    }),
  )
}

async function file(format: 'docx' | 'odt'): Promise<Uint8Array> {
  const viewer = await desk.cast.viewer('member')
  const document = await desk.as('member', (tx, member) => grantDocument(tx, member, 'document.read', id))
  const said = { to: viewer, words: { ...nb.documents.rendering, format: nb.suggestions.format } }
  const copy = await workingCopyOf(reading(desk.store), document, 'nb', { line: 'Utkast', facts: [] }, said)
  return renderCopy(copy, format)
}

async function takenIn(bytes: Uint8Array, name = 'utkast.docx') {
  const read = await prepareImport(
    { file: { name, bytes: Buffer.from(bytes) }, title: '' },
    nb.imports.remarks,
  )
  const doc = new Y.Doc()
  Y.applyUpdate(doc, read.text)
  const said = read.threads.map(({ kind, anchor, replacement, format, text }) => ({
    ...{ kind, at: anchor.quote, replacement, format, text },
  }))
  return { content: contentOf(doc).content ?? [], said, losses: read.losses }
}

it('goes to Word as inserted rows, and comes in again as it was', async () => {
  await table('member', 'Dette gjør vi.', kept, 'For oversikt.')
  await table('chair', 'Først', 'table\nA')
  const bytes = await file('docx')
  const xml = unzipped(bytes).get('word/document.xml') ?? ''
  expect(xml.match(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:ins [^>]*w:author="Maja Medlem \(POD\)"/gs)).toHaveLength(
    2,
  )
  expect(xml).toMatch(/<w:tblHeader\/>/)
  expect(xml).toMatch(/<w:ins [^>]*w:author="Astrid Leder \(SFK\)"(?:(?!<\/w:ins>).)*<w:t[^>]*>A<\/w:t>/s)
  const ids = [...xml.matchAll(/<w:ins w:id="(\d+)"/g)].map(([, own]) => own)
  expect(new Set(ids).size).toBe(ids.length)
  const { content: text, said, losses } = await takenIn(bytes)
  expect(text.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'bulletList', 'paragraph'])
  expect(losses).not.toHaveProperty('changes')
  expect(said.map(({ at, format }) => [at, format])).toEqual([
    ['Dette gjør vi.', kept],
    ['Så', 'table\nA'],
  ])
  expect(said[0]?.text).toContain('For oversikt.')
})

it('stands in Word beside other words in the place of those above it, and below another table', async () => {
  for (const format of [kept, 'table\nB']) await table('member', 'Slutt.', format)
  await suggest(desk, 'chair', id, 'Slutt.', 'Ferdig.')
  const { content: text, said, losses } = await takenIn(await file('docx'))
  expect(text.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'bulletList', 'paragraph'])
  expect(losses).not.toHaveProperty('changes')
  expect(said.map(({ at, replacement, format }) => [at, replacement ?? format]).sort()).toEqual([
    ['Slutt.', 'Ferdig.'],
    ['Slutt.', kept],
    ['Slutt.', 'table\nB'],
  ])
})

it('is told as a comment in an OpenDocument file, with all that it says', async () => {
  await table('member', 'Dette gjør vi.')
  const { said } = await takenIn(await file('odt'), 'utkast.odt')
  expect(said).toMatchObject([{ kind: 'comment', at: 'Dette gjør vi.' }])
  expect(said[0]?.text).toContain('→ Ny tabell med 2 rader og 2 kolonner\nTiltak | Ansvarlig\nKurs |')
})

const by = 'w:id="1" w:author="Kari" w:date="2026-01-01T00:00:00Z"'
const cell = (inside: string) => `<w:tc>${inside}</w:tc>`
const row = (...cells: string[]) => `<w:tr><w:trPr><w:ins ${by}/></w:trPr>${cells.map(cell).join('')}</w:tr>`
const added = (words: string) => `<w:p><w:ins ${by}>${r(words)}</w:ins></w:p>`

it('comes from a Word file where somebody has inserted a table', async () => {
  const bytes = docxOf(
    p(r('Før')) +
      `<w:tbl>${row(added('A'), added('B'))}</w:tbl><w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr></w:p>` +
      p(r('Etter')),
  )
  const { content: text, said, losses } = await takenIn(bytes)
  expect(text.map(({ type, content: said }) => [type, said?.[0]?.text])).toEqual([
    ['paragraph', 'Før'],
    ['paragraph', 'Etter'],
  ])
  expect(said).toMatchObject([{ kind: 'suggestion', at: 'Før', format: 'table\nA\tB' }])
  expect(said[0]?.text).toContain('Kari')
  expect(losses).not.toHaveProperty('changes')
})

it.each([
  ['a cell has several paragraphs', p(r('Før')) + `<w:tbl>${row(added('A') + added('B'))}</w:tbl>`],
  [
    'only some rows are inserted',
    p(r('Før')) + `<w:tbl>${row(added('A'))}<w:tr>${cell(p(r('B')))}</w:tr></w:tbl>`,
  ],
  ['it has too many columns', p(r('Før')) + `<w:tbl>${row(...Array(13).fill(added('A')))}</w:tbl>`],
  ['it stands before all words', `<w:tbl>${row(added('A'))}</w:tbl>` + p(r('Etter'))],
])('is taken in and counted where %s', async (_why, body) => {
  const { content: text, said, losses } = await takenIn(docxOf(body))
  expect(text.map(({ type }) => type)).toContain('table')
  expect(said).toEqual([])
  expect(losses.changes).toBeGreaterThan(0)
})
