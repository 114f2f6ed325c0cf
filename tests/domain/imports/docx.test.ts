import { describe, expect, it } from 'vitest'
import { readFile } from '~/domain/imports/read-file.server'
import { renderHtml } from '~/editor/render/html'
import { docxOf, p, r, relation } from '#tests/support/docx'
import { pngOf } from '#tests/support/pictures'

async function read(...file: Parameters<typeof docxOf>) {
  const { content, ...rest } = await readFile(docxOf(...file))
  const options = { language: 'nb', outcomes: {}, imageAt: () => null } as const
  return { ...rest, content, html: renderHtml(content, options).replace(/ id="del[^"]*"/g, '') }
}

const picture = (attribute: string) =>
  `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="" descr="Kart"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip ${attribute}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
const withPicture = (bytes: Uint8Array) =>
  [
    p(r('Før')) + p(picture('r:embed="pic"')),
    { relations: relation('pic', 'image', 'media/a.png'), parts: { 'word/media/a.png': bytes } },
  ] as const

describe('a Word file becomes a text', () => {
  it('with its title, and headings by their style whatever the language of the program', async () => {
    const body =
      p(r('Rapport'), 'Tittel') + p(r('Funn'), 'Overskrift1') + p(r('Tall'), 'Overskrift2') + p(r('Ord'))
    const { title, html, losses } = await read(body)
    expect([title, html, losses]).toEqual(['Rapport', '<h2>Funn</h2><h3>Tall</h3><p>Ord</p>', {}])
  })

  it('with cells merged across and down', async () => {
    const cell = (words: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(words))}</w:tc>`
    const { html } = await read(
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('A', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('b', '<w:vMerge w:val="restart"/>')}${cell('c')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('d')}</w:tr></w:tbl>`,
    )
    expect(html).toContain('<tr><th scope="col" colspan="2"><p>A</p></th></tr>')
    expect(html).toContain(
      '<tr><td rowspan="2"><p>b</p></td><td><p>c</p></td></tr><tr><td><p>d</p></td></tr>',
    )
  })

  it('with its pictures and what they say', async () => {
    const { content, images } = await read(...withPicture(pngOf(3, 2)))
    const [id] = images.keys()
    expect(content.content?.[1]?.attrs).toEqual({
      imageId: id,
      alt: 'Kart',
      decorative: false,
      width: 3,
      height: 2,
    })
  })

  it('without a picture that holds more than any memory, and tells of it', async () => {
    const bomb = pngOf(1, 1)
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    const { html, losses, images } = await read(...withPicture(bomb))
    expect([html, losses, images.size]).toEqual(['<p>Før</p>', { images: 1 }, 0])
  })

  it('without macros, and without anything from elsewhere', async () => {
    const { html, losses } = await read(p(r('Ord')) + p(picture('r:link="out"')), {
      relations:
        relation('out', 'image', 'file:///etc/passwd', 'External') +
        relation('tpl', 'attachedTemplate', 'https://sted.example/mal.dotm', 'External') +
        relation('web', 'hyperlink', 'https://sted.example/', 'External'),
      parts: {
        'word/vbaProject.bin': 'x',
        'word/embeddings/regneark.xlsx': 'x',
        'word/header1.xml': '<w:hdr xmlns:w="w"><w:p><w:r><w:t>Topp</w:t></w:r></w:p></w:hdr>',
      },
    })
    expect(html).toBe('<p>Ord</p>')
    expect(losses).toEqual({ macros: 1, external: 2, embedded: 1, 'running-lines': 1 })
  })
})

describe('a Word file is refused', () => {
  const cells = (count: number) =>
    `<w:tbl>${`<w:tr>${`<w:tc>${p(r('1'))}</w:tc>`.repeat(100)}</w:tr>`.repeat(count / 100)}</w:tbl>`
  it.each([
    ['file-table-too-large', docxOf(cells(10_000))],
    ['file-empty', docxOf(p(''))],
    ['file-broken', docxOf('<w:p>')],
    ['file-text-too-long', docxOf(p(r('x'.repeat(2_000_001))))],
  ])('with %s', async (reason, file) => {
    await expect(readFile(file)).rejects.toMatchObject({ code: 'invalid', reason })
  })
})

describe('numbers in Word', () => {
  const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>`
  const item = (words: string, id = 1, level = 0) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${r(words)}</w:p>`
  const lists = async (body: string) => {
    const { html } = await read(body, { parts: { 'word/numbering.xml': numbering } })
    return html.replace(/<\/?p>/g, '')
  }

  it('go on after a paragraph, and begin where a list is told to', async () => {
    expect(await lists(item('a') + item('b') + p(r('Imellom')) + item('c') + p(r('Så')) + item('d', 2))).toBe(
      '<ol><li>a</li><li>b</li></ol>Imellom<ol start="3"><li>c</li></ol>Så<ol start="7"><li>d</li></ol>',
    )
  })

  it('begin anew on a lower level', async () => {
    expect(await lists(item('a') + item('x', 1, 1) + item('b') + item('y', 1, 1))).toBe(
      '<ol><li>a<ol><li>x</li></ol></li><li>b<ol><li>y</li></ol></li></ol>',
    )
  })

  it('cannot be written by the words of a file', async () => {
    expect((await read(p(r('a\uE0F0rule\uE0F1b')))).html).toBe('<p>aruleb</p>')
  })
})
