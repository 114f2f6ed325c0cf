import { beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { suggestFormat } from '~/domain/comments/start-thread.server'
import { grantDocument } from '~/domain/documents/access.server'
import { renderCopy } from '~/domain/exports/render.server'
import { workingCopyOf } from '~/domain/exports/working-copy.server'
import { prepareImport } from '~/domain/imports/import.server'
import { contentOf, initialUpdate } from '~/editor/content'
import { nb } from '~/i18n/nb'
import { content, list, paragraph } from '#tests/editor/sample'
import { docxOf, p, r, relation } from '#tests/support/docx'
import { storeImage } from '#tests/support/images'
import { pngOf } from '#tests/support/pictures'
import { reading } from '#tests/support/store'
import { unzipped } from '#tests/support/unzipped'
import { anchorAt } from '../comments/desk'
import { createDesk, type Desk } from '../documents/desk'

const imageId = '01900000-0000-7000-8000-000000000001'
const kept = `picture ${imageId} 4x2\nKart over regionene`

let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  const text = content(paragraph('Dette gjør vi.'), list('bulletList', 'Først', 'Så'), paragraph('Slutt.'))
  id = await desk.draft({ text: initialUpdate(text) })
  await storeImage(desk.store, id, imageId)
})

async function picture(below: string, format = kept) {
  const { from, to } = await anchorAt(desk, id, below)
  return desk.as('member', async (tx, viewer) =>
    suggestFormat(tx, viewer, await grantDocument(tx, viewer, 'document.comment', id), {
      ...{ from, to, quote: below, format, text: '' },
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
  const kinds = contentOf(doc).content?.map(({ type }) => type)
  const said = read.threads.map(({ kind, anchor, format, text }) => ({
    ...{ kind, at: anchor.quote, format, text },
  }))
  return { kinds, said, images: [...read.images], losses: read.losses }
}

it('goes to Word as a paragraph that is inserted with its picture, and comes in again as it was', async () => {
  await picture('Dette gjør vi.')
  await picture('Først', kept.replace('picture', 'decorative picture').replace(/\n.*/, '\n'))
  const bytes = await file('docx')
  const xml = unzipped(bytes).get('word/document.xml') ?? ''
  const by = 'w:author="Maja Medlem \\(POD\\)" w:date="[^"]*"'
  const inserted = new RegExp(
    `<w:rPr><w:ins w:id="\\d+" ${by}/></w:rPr></w:pPr><w:ins w:id="\\d+" ${by}><w:r><w:drawing>`,
    'g',
  )
  expect(xml.match(inserted)).toHaveLength(2)
  const ids = [...xml.matchAll(/<w:ins w:id="(\d+)"/g)].map(([, own]) => own)
  expect(new Set(ids).size).toBe(ids.length)
  const { kinds, said, images, losses } = await takenIn(bytes)
  expect(kinds).toEqual(['paragraph', 'bulletList', 'paragraph'])
  expect(images).toHaveLength(1)
  const now = images[0]?.[0]
  expect(said).toMatchObject([
    { kind: 'suggestion', at: 'Dette gjør vi.', format: `picture ${now} 4x2\nKart over regionene` },
    { kind: 'suggestion', at: 'Så', format: `picture ${now} 4x2\n` },
  ])
  expect(said[0]?.text).toContain('Maja Medlem')
  expect(losses).not.toHaveProperty('changes')
})

it('is told as a comment in an OpenDocument file', async () => {
  await picture('Dette gjør vi.')
  const { said } = await takenIn(await file('odt'), 'utkast.odt')
  expect(said).toMatchObject([{ kind: 'comment', at: 'Dette gjør vi.' }])
  expect(said[0]?.text).toContain('→ Nytt bilde: Kart over regionene')
})

const by = 'w:id="1" w:author="Kari" w:date="2026-01-01T00:00:00Z"'
const drawing =
  '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="" descr="Kart"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="pic"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
const added = (inside: string) =>
  `<w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr><w:ins ${by}>${inside}</w:ins></w:p>`

const fileOf = (body: string, bytes: Uint8Array = pngOf(3, 2)) =>
  docxOf(body, {
    relations: relation('pic', 'image', 'media/a.png'),
    parts: { 'word/media/a.png': bytes },
  })

it('comes from a Word file where somebody has inserted a picture, below one table as below a paragraph', async () => {
  const table = `<w:tbl><w:tr><w:tc>${p(r('Celle'))}</w:tc></w:tr></w:tbl>`
  const read = await takenIn(fileOf(p(r('Før')) + added(drawing) + table + added(drawing) + p(r('Etter'))))
  expect(read.kinds).toEqual(['paragraph', 'table', 'paragraph'])
  expect(read.said).toMatchObject([
    { at: 'Før', format: expect.stringMatching(/^picture \S+ 3x2\nKart$/) as string },
    { at: 'Celle', format: expect.stringMatching(/^picture \S+ 3x2\nKart$/) as string },
  ])
  expect(read.said[0]?.text).toContain('Kari')
  expect(read.losses).not.toHaveProperty('changes')
})

it('is counted, and nothing more, where its picture cannot be shown', async () => {
  const read = await takenIn(fileOf(p(r('Før')) + added(drawing) + p(r('Etter')), Buffer.from('no picture')))
  expect(read).toMatchObject({ kinds: ['paragraph', 'paragraph'], said: [], losses: { images: 1 } })
})

it.each([
  ['stands before all words', added(drawing) + p(r('Etter'))],
  ['stands beside another', p(r('Før')) + added(drawing + drawing) + p(r('Etter'))],
])('is taken in and counted where it %s', async (_why, body) => {
  const { kinds, said, losses } = await takenIn(fileOf(body))
  expect(kinds).toContain('image')
  expect(said).toEqual([])
  expect(losses.changes).toBeGreaterThan(0)
})
