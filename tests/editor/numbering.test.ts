import { describe, expect, it } from 'vitest'
import { contentOf } from '~/editor/content'
import { countedIn, type Numbering } from '~/editor/numbering'
import { repairContent } from '~/editor/reading'
import { blocksOf } from '~/editor/render/blocks'
import { renderDocx } from '~/editor/render/docx'
import { renderHtml } from '~/editor/render/html'
import { renderMarkdown } from '~/editor/render/markdown'
import { renderPdf } from '~/editor/render/pdf'
import { unzipped } from '#tests/support/unzipped'
import { edition } from './edition-sample'
import { content, documentWith, heading, list, paragraph, tasks } from './sample'

const text = content(
  heading(1, 'Bakgrunn'),
  paragraph('Ett.'),
  paragraph(''),
  heading(2, 'Mål'),
  list('bulletList', 'To.', 'Tre.'),
  heading(2, 'Midler'),
  { type: 'blockquote', content: [paragraph('Fire.')] },
  heading(1, 'Veien videre'),
  tasks('Fem.'),
  {
    type: 'table',
    content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('Seks.')] }] }],
  },
  { type: 'horizontalRule' },
)

const numbersOf = (of: typeof text, numbering: Numbering) =>
  countedIn(repairContent(of), numbering).map(({ number, node }) => `${number} ${node.textContent}`)

describe('the numbers of a text', () => {
  it('count headings by the headings above them', () => {
    expect(numbersOf(text, 'headings')).toEqual(['1 Bakgrunn', '1.1 Mål', '1.2 Midler', '2 Veien videre'])
  })

  it('leave no gap where a level is left out', () => {
    const skipping = content(
      heading(1, 'a'),
      heading(3, 'b'),
      heading(3, 'c'),
      heading(2, 'd'),
      heading(1, 'e'),
    )
    expect(numbersOf(skipping, 'headings')).toEqual(['1 a', '1.1 b', '1.2 c', '1.3 d', '2 e'])
    expect(numbersOf(content(heading(2, 'a'), heading(1, 'b')), 'headings')).toEqual(['1 a', '2 b'])
  })

  it('count every piece that can be cited, and nothing that is empty', () => {
    expect(numbersOf(text, 'paragraphs')).toEqual([
      '1 Ett.',
      '2 To.',
      '3 Tre.',
      '4 Fire.',
      '5 Fem.',
      '6 Seks.',
    ])
    expect(numbersOf(text, 'both')).toHaveLength(10)
    expect(numbersOf(text, 'none')).toEqual([])
  })

  it('stand nowhere in the text itself', () => {
    expect(contentOf(documentWith(text))).toEqual(repairContent(text).toJSON())
  })
})

describe('a text with numbers', () => {
  const options = { outcomes: {}, language: 'nb', imageAt: () => null } as const

  it('has them as HTML, with ids to link to', () => {
    const html = renderHtml(content({ type: 'tableOfContents' }, ...(text.content ?? [])), {
      ...options,
      numbering: 'both',
    })
    expect(html).toContain('<h3 id="del-maal"><span data-number>1.1</span> Mål</h3>'.replace('maal', 'mål'))
    expect(html).toContain('<a href="#del-mål">1.1 Mål</a>')
    expect(html).toContain('<p id="avsnitt-1"><span class="tv-number" data-number>1</span> Ett.</p>')
    expect(html).toContain('<li id="avsnitt-3"><span class="tv-number" data-number>3</span> <p>Tre.</p></li>')
    expect(html).toMatch(
      /<blockquote id="avsnitt-4">.*<li data-type="taskItem" data-checked="false" id="avsnitt-5">/,
    )
    expect(html).toMatch(/<div id="avsnitt-6">.*<table>/)
    expect(html.startsWith('<div class="tv-numbers">')).toBe(true)
    expect(renderHtml(text, options)).not.toContain('data-number')
  })

  it('has those of headings as Markdown', () => {
    const copy = { ...edition, content: text, line: '', facts: [] }
    expect(renderMarkdown({ ...copy, numbering: 'both' })).toContain('### 1.2 Midler')
    expect(renderMarkdown(copy)).toContain('### Midler')
  })

  it('is numbered by Word itself', async () => {
    const parts = unzipped(await renderDocx({ ...edition, content: text, numbering: 'both' }))
    const xml = parts.get('word/document.xml') ?? ''
    const numbering = parts.get('word/numbering.xml') ?? ''
    expect(numbering).toContain('<w:lvlText w:val="%1.%2"/>')
    expect(xml).toMatch(/<w:pStyle w:val="Heading2"\/>.{0,80}<w:numPr><w:ilvl w:val="1"\/>/)
    // Six numbers in the margin, of which the items and the table have theirs in a frame beside them.
    expect(xml.match(/<w:pStyle w:val="TversNumbered"\/>/g)).toHaveLength(5)
    expect(xml.match(/<w:framePr /g)).toHaveLength(4)
    expect(xml).not.toMatch(/>1\.1</)
    const without = unzipped(await renderDocx({ ...edition, content: text })).get('word/document.xml')
    expect(without).not.toContain('Numbered')
  })

  it('has them in the margin of the PDF, the same bytes each time', async () => {
    const numbered = { ...edition, content: text, numbering: 'both' } as const
    const [once, again] = await Promise.all([renderPdf(numbered), renderPdf(numbered)])
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true)
    expect(once.length).toBeGreaterThan((await renderPdf({ ...edition, content: text })).length)
    expect(blocksOf(numbered).map(({ number }) => number)).toContain('1.2')
  })
})
