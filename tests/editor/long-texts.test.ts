import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { contentOf, initialUpdate, plainTextOf } from '~/editor/content'
import { compareContents } from '~/editor/compare'
import { renderDocx } from '~/editor/render/docx'
import { renderHtml } from '~/editor/render/html'
import { renderPdf } from '~/editor/render/pdf'
import * as Y from 'yjs'
import { unzipped } from '#tests/support/unzipped'
import { edition } from './edition-sample'
import { cell, content, heading, inLanguage, paragraph } from './sample'

const html = (...blocks: Parameters<typeof content>) =>
  renderHtml(content(...blocks), { outcomes: {}, language: 'nb', imageAt: () => null })
const documentXml = async (...blocks: Parameters<typeof content>) =>
  unzipped(await renderDocx({ ...edition, content: content(...blocks) })).get('word/document.xml') ?? ''

/** A PDF file with its packed streams opened. */
async function pdf(...blocks: Parameters<typeof content>): Promise<string> {
  const bytes = Buffer.from(await renderPdf({ ...edition, content: content(...blocks) })).toString('latin1')
  return bytes.replace(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (whole, stream: string) => {
    const packed = Buffer.from(stream, 'latin1')
    return packed[0] === 0x78 ? inflateSync(packed).toString('latin1') : whole
  })
}

const contents = { type: 'tableOfContents' }
const pageBreak = { type: 'pageBreak' }
const long = [contents, heading(1, 'Formål'), pageBreak, heading(2, 'Ansvar & tid'), paragraph('Tekst')]

describe('a table of contents', () => {
  it('lists the headings with links, and nothing while there are none', () => {
    expect(html(...long)).toContain('<li data-level="2"><a href="#del-ansvar-tid">Ansvar &amp; tid</a></li>')
    expect(html(contents, paragraph('Tekst'))).toBe('<p>Tekst</p>')
    expect(plainTextOf(content(...long))).toBe('Formål\nAnsvar & tid\nTekst')
  })

  it('is a field with the headings in Word', async () => {
    const xml = await documentXml(...long)
    expect(xml).toMatch(/TOC \\h \\o (?:&quot;|")1-4/)
    expect(xml.indexOf('Ansvar &amp; tid')).toBeLessThan(xml.lastIndexOf('Ansvar &amp; tid'))
  })

  it('is tagged as one in PDF, and leads to the headings', async () => {
    const inside = await pdf(...long)
    expect(inside.match(/\/S \/TOCI\b/g)).toHaveLength(2)
    expect(inside).toMatch(/\/S \/TOC\b/)
    expect(inside.match(/\/S \/GoTo/g)).toHaveLength(2)
    expect(inside).toContain('(del-ansvar-tid)')
  })

  it('has no place in a table of a file', async () => {
    const inTable = {
      type: 'table',
      content: [
        { type: 'tableRow', content: [{ ...cell('tableCell', 'a'), content: [contents, pageBreak] }] },
      ],
    }
    expect(await documentXml(heading(1, 'Formål'), inTable)).not.toContain('TOC \\h')
    expect(await pdf(heading(1, 'Formål'), inTable)).not.toContain('/TOCI')
  })
})

describe('a page break', () => {
  it('begins a page in print, Word and PDF', async () => {
    expect(html(...long)).toContain('<div class="tv-page-break" data-page-break></div>')
    expect(await documentXml(...long)).toContain('<w:br w:type="page"/>')
    const pages = (inside: string) => inside.match(/\/Type \/Page\b/g)?.length
    expect(pages(await pdf(...long))).toBe(2)
    expect(pages(await pdf(...long.filter((block) => block !== pageBreak)))).toBe(1)
  })
})

describe('the language of a passage', () => {
  const text = paragraph('Som det heter: ', inLanguage('se', 'Sámegiella'))

  it('is told in HTML, Word and PDF', async () => {
    expect(html(text)).toContain('<span lang="se">Sámegiella</span>')
    expect(await documentXml(text)).toContain('<w:lang w:val="se-NO"/>')
    expect(await pdf(text)).toContain('/Lang (se-NO)')
  })

  it('is one of ours, and nothing else comes along', () => {
    const doc = new Y.Doc()
    Y.applyUpdate(
      doc,
      initialUpdate(content(paragraph(inLanguage('"><script>', 'a'), inLanguage('no-NO', 'b')))),
    )
    expect(contentOf(doc).content?.[0]?.content).toEqual([
      { type: 'text', text: 'a' },
      { type: 'text', text: 'b', marks: [{ type: 'language', attrs: { lang: 'nb' } }] },
    ])
  })

  it('shows in a comparison', () => {
    const [block] = compareContents(
      content(paragraph(inLanguage('se', 'Sámegiella'))),
      content(paragraph(inLanguage('en', 'Sámegiella'))),
    )
    expect(block?.change).toBe('reformatted')
  })
})
