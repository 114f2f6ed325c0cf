import { beforeAll, describe, expect, it } from 'vitest'
import { renderDocx } from '~/editor/render/docx'
import { edition } from './edition-sample'
import { content, image, list, note, paragraph, text } from './sample'
import { jpegOf, pngOf } from '#tests/support/pictures'
import { unzipped } from '#tests/support/unzipped'

let files: Map<string, string>
const file = (name: string) => files.get(name) ?? ''

beforeAll(async () => {
  files = unzipped(await renderDocx(edition))
})

describe('an edition as DOCX', () => {
  it('holds the words in order, Sami letters too', () => {
    const words = file('word/document.xml').replace(/<[^>]+>/g, '|')
    expect(words).toContain('Sámegiella: čáŋŋalit, đ, ŧ, ž.')
    expect(words).toContain('Gruppen slutter seg til planen.')
    expect(words).toContain('Frist: 15. januar 2027')
    expect(words.indexOf('Sak 3/26')).toBeLessThan(words.indexOf('Videre arbeid'))
  })

  it('has real headings, lists, links and a table whose first row is a header', () => {
    const xml = file('word/document.xml')
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Quote', 'OutcomeText']) {
      expect(xml).toContain(`<w:pStyle w:val="${style}"/>`)
    }
    expect(xml).toContain('<w:tblHeader/>')
    expect(xml).not.toContain('w:val="false"')
    expect(file('word/styles.xml')).toMatch(/<w:spacing [^>]*w:line="288" w:lineRule="auto"/)
    expect(file('word/styles.xml').match(/<w:outlineLvl w:val="[0-3]"\/>/g)).toHaveLength(4)
    expect(xml).toContain('<w:numPr>')
    expect(file('word/_rels/document.xml.rels')).toContain('https://www.tvers.example/plan')
  })

  it('begins every ordered list anew', async () => {
    const two = unzipped(
      await renderDocx({ ...edition, content: content(list('orderedList', 'a'), list('orderedList', 'b')) }),
    )
    const ids = [...(two.get('word/document.xml') ?? '').matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(
      ([, id]) => id,
    )
    expect(new Set(ids).size).toBe(2)
  })

  it('has boxes that can be ticked, with their tick', () => {
    const boxes = [
      ...file('word/document.xml').matchAll(
        /<w14:checkbox>.*?<\/w14:checkbox>.*?<w:t[^>]*>\t?(.*?)<\/w:p>/gs,
      ),
    ]
    expect(
      boxes.map(([xml]) => [/<w14:checked w14:val="(\w+)"/.exec(xml)?.[1], xml.replace(/<[^>]+>/g, '')]),
    ).toEqual([
      ['1', expect.stringContaining('sende innkalling')],
      ['0', expect.stringContaining('bestille rom')],
    ])
  })

  it('holds its pictures, no wider than the text, with what they say', async () => {
    const [wide, small, gone] = [1, 2, 3].map((at) => `00000000-0000-4000-8000-00000000000${at}`) as [
      string,
      string,
      string,
    ]
    const bytes = await renderDocx({
      ...edition,
      images: {
        [wide]: { type: 'image/png', width: 1096, height: 400, bytes: pngOf(4, 2) },
        [small]: { type: 'image/jpeg', width: 10, height: 20, bytes: jpegOf(10, 20) },
      },
      content: content(
        image(wide, 'Kart & ruter'),
        image(small, '', { decorative: true }),
        image(gone, 'Borte'),
      ),
    })
    const pictured = unzipped(bytes)
    const xml = pictured.get('word/document.xml') ?? ''
    expect([...pictured.keys()].filter((name) => /^word\/media\/.*\.(png|jpg)$/.test(name))).toHaveLength(2)
    expect([...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, x, y]) => [x, y])).toEqual([
      [String(548 * 9525), String(200 * 9525)],
      [String(10 * 9525), String(20 * 9525)],
    ])
    expect(xml).toContain('descr="Kart &amp; ruter"')
    expect(xml).toContain('>Bilde: Borte<')
  })

  it('has real footnotes, in order, and none of them in the running text', async () => {
    const noted = unzipped(
      await renderDocx({
        ...edition,
        content: content(
          paragraph('Først', note('Note én & mer')),
          paragraph(text('Så', 'bold'), note('Note to', 'en')),
        ),
      }),
    )
    const marks = [...(noted.get('word/document.xml') ?? '').matchAll(/<w:footnoteReference w:id="(\d+)"/g)]
    const notes = noted.get('word/footnotes.xml') ?? ''
    const said = marks.map(
      ([, id]) => new RegExp(`<w:footnote w:id="${id}">.*?</w:footnote>`, 's').exec(notes)?.[0],
    )
    expect(said.map((xml) => xml?.replace(/<[^>]+>/g, '').trim())).toEqual(['Note én &amp; mer', 'Note to'])
    expect(noted.get('word/document.xml')).not.toContain('Note to')
    expect(said.map((xml) => /<w:lang w:val="([^"]*)"/.exec(xml ?? '')?.[1])).toEqual([undefined, 'en-GB'])
  })

  it('says its title, language, publisher, edition and pages, and no checksum', () => {
    expect(file('docProps/core.xml')).toContain(edition.title)
    expect(file('word/styles.xml')).toContain('<w:lang w:val="nb-NO"/>')
    expect([...files].filter(([name]) => name.includes('footer')).join()).toMatch(/Utgave 2.*Side .*PAGE/s)
    expect([...files].filter(([name]) => name.includes('header')).join()).toContain(edition.organisation)
    expect([...files.values()].join()).not.toMatch(/sha-?256/i)
  })

  it('leaves out what Word refuses to open', async () => {
    const odd = unzipped(
      await renderDocx({ ...edition, content: content(paragraph('a\u0000b\u000bc\ud800d')) }),
    )
    expect(odd.get('word/document.xml')).toContain('>abcd<')
  })
})
