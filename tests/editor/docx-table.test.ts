import { expect, it } from 'vitest'
import { renderTableDocx } from '~/editor/render/docx-table'
import { unzipped } from '#tests/support/unzipped'

const rows = [
  ['Gjelder', 'Fra', 'Innspill', 'Arbeider med det'],
  ['Avsnitt 2', 'ROSA', 'Første linje\nAndre linje', ''],
  ['Helheten', 'Čáhppe \u0007& <b>', 'x'.repeat(500), ''],
]

const xmlOf = async (table: string[][]) =>
  unzipped(
    await renderTableDocx({ title: 'Innspill', facts: ['2 innspill'], rows: table, language: 'nb' }),
  ).get('word/document.xml') ?? ''

it('draws a table across the page, its heading on each, and leaves out a column that says nothing', async () => {
  const xml = await xmlOf(rows)
  expect(xml).toContain('w:orient="landscape"')
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(xml.match(/<w:tc>/g)).toHaveLength(9)
  expect(xml).not.toContain('Arbeider med det')
})

it('keeps lines apart, and what Word cannot read out', async () => {
  const words = (await xmlOf(rows)).replace(/(<[^>]+>)+/g, '|')
  expect(words).toContain('Første linje|Andre linje')
  expect(words).toContain('Čáhppe &amp; &lt;b&gt;')
})

it('is a document without a table when there is nothing in it', async () => {
  const xml = await xmlOf(rows.slice(0, 1))
  expect(xml).toContain('2 innspill')
  expect(xml).not.toContain('<w:tbl>')
})
