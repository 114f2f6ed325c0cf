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

it('gives each column room for its longest word, and the rest to those that say most; never more than the page', async () => {
  const widths = async (table: string[][]) =>
    [...(await xmlOf(table)).matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
  const short = ['Gjelder', 'Fra', 'Innspill', 'Status', 'Begrunnelse', 'Merknad', 'Merkelapper', 'Duplikat']
  const said = [
    ...['Spørsmål 1', 'Helsedirektoratet', 'En lang tekst om mye. '.repeat(20), 'Ikke behandlet'],
    ...['Vi har ikke midler.', 'Ja', 'tilgjengelighet', 'Duplikat'],
  ]
  const across = await widths([short, said])
  said.forEach((text, column) => {
    const longest = Math.max(...text.split(/\s/).map(({ length }) => length))
    expect(across[column]).toBeGreaterThanOrEqual(longest * 130)
  })
  expect(Math.max(...across)).toBe(across[2])
  const crowded = await widths([short, short.map(() => 'x'.repeat(300))])
  for (const all of [across, crowded])
    expect(all.reduce((total, width) => total + width, 0)).toBeLessThanOrEqual(16838 - 2 * 900)
})
