import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { prepareImport } from '~/domain/imports/import.server'
import { contentOf, plainTextOf } from '~/editor/content'
import { nb } from '~/i18n/nb'
import { docxOf, p, r, relation } from '#tests/support/docx'
import { pngOf } from '#tests/support/pictures'

const by = 'w:id="1" w:author="Kari Lie" w:date="2026-03-03T10:00:00Z"'
const gone = (inside: string) => `<w:del ${by}>${inside}</w:del>`
const row = (words: string, isGone: boolean) =>
  `<w:tr>${isGone ? `<w:trPr>${gone('')}</w:trPr>` : ''}<w:tc>${p(isGone ? gone(`<w:r><w:delText>${words}</w:delText></w:r>`) : r(words))}</w:tc></w:tr>`
const picture =
  '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="" descr="Kart"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="pic"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'

async function takenIn(body: string) {
  const bytes = docxOf(body, {
    relations: relation('pic', 'image', 'media/a.png'),
    parts: { 'word/media/a.png': pngOf(3, 2) },
  })
  const read = await prepareImport({ file: { name: 'a.docx', bytes }, title: '' }, nb.imports.remarks)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, read.text)
  const content = contentOf(doc)
  return {
    words: plainTextOf(content),
    kinds: content.content?.map(({ type }) => type),
    said: read.threads.map(({ anchor, replacement }) => [anchor.thing ?? null, anchor.quote, replacement]),
    losses: read.losses,
  }
}

it('takes a picture among words, and a line break, as suggestions of their own', async () => {
  const { words, kinds, said, losses } = await takenIn(
    p(r('Før ') + gone(picture) + r('etter')) + p(r('Én linje') + gone('<w:r><w:br/></w:r>') + r('til')),
  )
  expect(kinds).toEqual(['paragraph', 'image', 'paragraph', 'paragraph'])
  expect(words).toContain('etter')
  expect(said).toEqual([
    ['image', 'Kart', ''],
    ['hardBreak', '', ''],
  ])
  expect(losses).toEqual({})
})

it('takes a table as one only when all of its rows go', async () => {
  const whole = await takenIn(
    p(r('Før')) + `<w:tbl>${row('En', true)}${row('To', true)}</w:tbl>` + p(r('Etter')),
  )
  expect(whole.said).toEqual([['table', 'En To', '']])
  expect([whole.kinds, whole.losses]).toEqual([['paragraph', 'table', 'paragraph'], {}])
  const some = await takenIn(
    p(r('Før')) + `<w:tbl>${row('En', true)}${row('To', false)}</w:tbl>` + p(r('Etter')),
  )
  expect(some.said.filter(([thing]) => thing === 'table')).toEqual([])
  expect(some.words).toContain('To')
  expect(some.said.length + (some.losses.changes ?? 0)).toBe(1)
})

it('does not take a file’s own marks for its own', async () => {
  const forged = await takenIn(p(r('\uE0F2next;t0\uE0F3')) + p(r('Etter')))
  expect([forged.said, forged.words]).toEqual([[], 'next;t0\nEtter'])
})
