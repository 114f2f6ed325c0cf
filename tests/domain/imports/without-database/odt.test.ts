import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { prepareImport } from '~/domain/imports/import.server'
import { readFile } from '~/domain/imports/read-file.server'
import { names } from '~/editor/render/odt-parts/xml'
import { takenOut } from '~/domain/imports/remarks'
import { anchorText } from '~/editor/anchors'
import { contentOf, plainTextOf } from '~/editor/content'
import { nb } from '~/i18n/nb'
import { zipOf } from '#tests/support/docx'

const odt = 'application/vnd.oasis.opendocument.text'
const spaces = Object.entries(names)
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ')

/** A file with this text; `styles` are those that LibreOffice makes as people format by hand. */
function odtOf(body: string, { styles = '', parts = {}, kind = odt } = {}): Buffer {
  return zipOf({
    mimetype: kind,
    'content.xml': `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...parts,
  })
}
const style = (name: string, family: string, inner: string, parent = '') =>
  `<style:style style:name="${name}" style:family="${family}"${parent && ` style:parent-style-name="${parent}"`}>${inner}</style:style>`
const looks = (attributes: string) => `<style:text-properties ${attributes}/>`

describe('an OpenDocument text comes in', () => {
  it('with words as they were formatted by hand, by word and by paragraph', async () => {
    const styles =
      style('T1', 'text', looks('fo:font-weight="bold" style:text-underline-style="solid"')) +
      style('P1', 'paragraph', looks('fo:font-style="italic"'), 'Standard') +
      style('P2', 'paragraph', '<style:paragraph-properties fo:break-before="page"/>', 'Standard')
    const { content } = await readFile(
      odtOf(
        '<text:p text:style-name="P1">Alt <text:span text:style-name="T1">her</text:span></text:p><text:p text:style-name="P2">Ny<text:s text:c="2"/>side</text:p>',
        { styles },
      ),
    )
    expect(content.content).toMatchObject([
      {
        content: [
          { text: 'Alt ', marks: [{ type: 'italic' }] },
          { text: 'her', marks: [{ type: 'bold' }, { type: 'italic' }, { type: 'underline' }] },
        ],
      },
      { type: 'pageBreak' },
      { content: [{ text: 'Ny side' }] },
    ])
  })

  it('with its comments beside their words, or beside the word that they stand after', async () => {
    const note = (name: string, words: string) =>
      `<office:annotation${name && ` office:name="${name}"`}><dc:creator>Kari</dc:creator><text:p>${words}</text:p></office:annotation>`
    const body =
      `<text:p>Gruppen ${note('a1', 'Hvor ofte?')}<text:span>møtes</text:span> ofte<office:annotation-end office:name="a1"/>` +
      ` i <text:span>Oslo </text:span>${note('', 'Eller Bergen?')}i år.</text:p>` +
      `${note('a2', 'Mellom avsnitt')}<text:p>${note('', 'Først i avsnittet')}Og mer.</text:p>`
    const file = { name: 'a.odt', bytes: odtOf(body) }
    const { text, threads, losses } = await prepareImport({ file, title: 'T' }, nb.imports.remarks)
    const doc = new Y.Doc()
    Y.applyUpdate(doc, text)
    expect(plainTextOf(contentOf(doc))).toBe('Gruppen møtes ofte i Oslo i år.\nOg mer.')
    expect(threads.map((thread) => [anchorText(doc, thread.anchor), thread.text])).toEqual([
      ['møtes ofte', 'Kari i filen: Hvor ofte?'],
      ['Oslo', 'Kari i filen: Eller Bergen?'],
    ])
    expect(losses).toEqual({ comments: 2 })
  })

  it('with its tracked changes as suggestions, while the text stays as it was', async () => {
    const region = (id: string, kind: 'insertion' | 'deletion', inner = '') =>
      `<text:changed-region text:id="${id}"><text:${kind}><office:change-info><dc:creator>Kari</dc:creator><dc:date>2026-03-03T10:00:00</dc:date></office:change-info>${inner}</text:${kind}></text:changed-region>`
    const inserted = (id: string, words: string) =>
      `<text:change-start text:change-id="${id}"/>${words}<text:change-end text:change-id="${id}"/>`
    const gone = (id: string) => `<text:change text:change-id="${id}"/>`
    const regions = [
      region('c1', 'deletion', '<text:p>skal</text:p>'),
      region('c2', 'insertion'),
      region('c3', 'insertion'),
      region('c4', 'deletion', '<text:p>Dette går ut.</text:p><text:p/>'),
      region('c5', 'insertion'),
      region('c6', 'insertion'),
      region('c7', 'insertion'),
    ]
    const body =
      `<text:tracked-changes>${regions.join('')}</text:tracked-changes>` +
      `<text:p>Gruppen ${gone('c1')}${inserted('c2', 'bø')}${inserted('c7', 'r')} møtes${inserted('c3', ' <text:span>hver</text:span> uke')} i Oslo.</text:p>` +
      `<text:p>${gone('c4')}Slutt.<text:change-start text:change-id="c5"/></text:p><text:p>Ny linje.</text:p><text:p>Og en til.<text:change-end text:change-id="c5"/></text:p>` +
      `<text:p>${inserted('c6', 'Alene.')}</text:p>`
    const file = { name: 'a.odt', bytes: odtOf(body) }
    const { text, threads, losses } = await prepareImport({ file, title: 'T' }, nb.imports.remarks)
    const doc = new Y.Doc()
    Y.applyUpdate(doc, text)
    expect(plainTextOf(contentOf(doc))).toBe('Gruppen skal møtes i Oslo.\nDette går ut.\nSlutt.\nAlene.')
    expect(
      threads.map(({ anchor, replacement, text: said }) => [anchorText(doc, anchor), replacement, said]),
    ).toEqual([
      ['skal', 'bør', 'Sporet endring av Kari i filen.'],
      ['møtes', 'møtes hver uke', 'Sporet endring av Kari i filen.'],
      ['Dette går ut.', '', 'Sporet endring av Kari i filen.'],
      ['Slutt.', 'Slutt.\nNy linje.\nOg en til.', 'Sporet endring av Kari i filen.'],
    ])
    expect(losses).toEqual({ changes: 1 })
  })

  it('and tells what could not be kept', async () => {
    const body =
      '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>borte</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      '<text:p>Her<office:annotation><dc:creator>Kari</dc:creator><text:p>Enig?</text:p></office:annotation> står det.</text:p>' +
      '<text:p><draw:frame><draw:image xlink:href="https://elsewhere.example/a.png"/></draw:frame></text:p>'
    const { content, losses } = await readFile(odtOf(body, { parts: { 'Basic/script-lc.xml': '<x/>' } }))
    expect(plainTextOf(takenOut(content).content)).toBe('Her står det.')
    expect(losses).toMatchObject({ macros: 1, changes: 1, 'pictures-elsewhere': 1 })
  })

  it('that no person has written is refused before it is read', async () => {
    const deep = '<text:section>'.repeat(500) + '<text:p>Ord</text:p>' + '</text:section>'.repeat(500)
    await expect(readFile(odtOf(deep))).rejects.toMatchObject({ reason: 'file-broken' })
    const wide = `<table:table><table:table-row>${'<table:table-cell><text:p>x</text:p></table:table-cell>'.repeat(6000)}</table:table-row></table:table>`
    await expect(readFile(odtOf(wide))).rejects.toMatchObject({ reason: 'file-table-too-large' })
    await expect(readFile(odtOf('<text:p/>'.repeat(31_000)))).rejects.toMatchObject({
      reason: 'file-text-too-long',
    })
    const entity = zipOf({ mimetype: odt, 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })
    await expect(readFile(entity)).rejects.toMatchObject({ reason: 'file-broken' })
    await expect(
      readFile(odtOf('<text:p>x</text:p>', { kind: odt.replace('text', 'spreadsheet') })),
    ).rejects.toMatchObject({ reason: 'file-kind' })
    await expect(readFile(zipOf({ mimetype: odt, 'content.xml': '<a>' }))).rejects.toMatchObject({
      reason: 'file-broken',
    })
    await expect(readFile(zipOf({ mimetype: odt, 'content.xml': '' }))).rejects.toMatchObject({
      reason: 'file-broken',
    })
  })

  it('and a circle of styles does not hold it up', async () => {
    const styles = style('A', 'paragraph', '', 'B') + style('B', 'paragraph', '', 'A')
    const { content } = await readFile(odtOf('<text:p text:style-name="A">Ord</text:p>', { styles }))
    expect(plainTextOf(content)).toBe('Ord')
  })
})
