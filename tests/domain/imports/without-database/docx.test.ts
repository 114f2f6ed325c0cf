import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { prepareImport } from '~/domain/imports/import.server'
import { readFile } from '~/domain/imports/read-file.server'
import { anchorText } from '~/editor/anchors'
import { contentOf, plainTextOf } from '~/editor/content'
import { renderHtml } from '~/editor/render/html'
import { nb } from '~/i18n/nb'
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

it('the language of a passage is marked where it is not that of most of the text', async () => {
  const said = (words: string, lang: string) => r(words, `<w:b/><w:lang w:val="${lang}"/>`)
  const body =
    p(said('Gruppen skal bekjempe ', 'nb-NO') + said('trafficking', 'en-GB') + said(' – ', 'nn-NO')) +
    p(r('Kven gjer kva.', '<w:lang w:val="nn-NO"/>')) +
    p(r('Dette står på bokmål, som det meste.', '<w:lang w:val="nb-NO"/>'))
  const { content } = await readFile(docxOf(body))
  const words = (content.content ?? []).flatMap((block) => block.content ?? [])
  const languages = words.map(({ text, marks = [] }) => [
    text,
    marks.find(({ type }) => type === 'language')?.attrs?.lang,
  ])
  expect(languages).toEqual([
    ['Gruppen skal bekjempe ', undefined],
    ['trafficking', 'en'],
    [' –', undefined],
    ['Kven gjer kva.', 'nn'],
    ['Dette står på bokmål, som det meste.', undefined],
  ])
})

describe('what is said in Word', () => {
  const by = 'w:id="9" w:author="Kari" w:date="2026-03-03T10:00:00Z"'
  const ins = (words: string) => `<w:ins ${by}>${r(words)}</w:ins>`
  const del = (words: string) =>
    `<w:del ${by}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`
  const comment = (id: number, words: string) =>
    `<w:comment w:id="${id}" w:author="Kari">${p(r(words))}</w:comment>`
  const parts = (...all: string[]) => ({
    relations: relation('said', 'comments', 'comments.xml'),
    parts: {
      'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${all.join('')}</w:comments>`,
    },
  })
  const on = (id: number, runs: string) =>
    `<w:commentRangeStart w:id="${id}"/>${runs}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

  async function threads(...[body, more]: Parameters<typeof docxOf>) {
    const file = { name: 'a.docx', bytes: docxOf(body, more) }
    const read = await prepareImport({ file, title: 'T' }, nb.imports.remarks)
    const doc = new Y.Doc()
    Y.applyUpdate(doc, read.text)
    return {
      text: plainTextOf(contentOf(doc)),
      losses: read.losses,
      threads: read.threads.map(({ anchor, replacement, text }) => [
        anchorText(doc, anchor),
        replacement,
        text,
      ]),
    }
  }

  it('stands beside its words, answers with what they answer', async () => {
    const body = p(r('Før')) + p(r('Gruppen ') + on(1, on(2, r('møtes') + r(' ofte', '<w:b/>'))) + r('.'))
    expect(
      await threads(body, parts(comment(1, 'Hvor ofte?'), comment(2, 'Hver uke.'), comment(3, 'Borte'))),
    ).toEqual({
      text: 'Før\nGruppen møtes ofte.',
      losses: { comments: 1 },
      threads: [['møtes ofte', null, 'Kari i filen: Hvor ofte?\n\nKari i filen: Hver uke.']],
    })
  })

  it('becomes suggestions, while the text stays as it was', async () => {
    const body = p(
      r('Gruppen ') +
        del('skal ') +
        ins('bør ') +
        r('møtes ') +
        ins('hver uke ') +
        r('i Oslo') +
        del(' sentrum') +
        r('.'),
    )
    const { text, losses, threads: all } = await threads(body)
    expect([text, losses]).toEqual(['Gruppen skal møtes i Oslo sentrum.', {}])
    expect(all.map(([words, wording]) => [words, wording])).toEqual([
      ['skal', 'bør'],
      ['møtes', 'møtes hver uke'],
      [' sentrum', ''],
    ])
  })

  it('becomes suggested paragraphs, whether Word has their end before or behind their words', async () => {
    const ended = `<w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr>`
    const body =
      p(ended + r('Møtes ofte.')) + p(ins('Nytt avsnitt.')) + p(ended + ins('Enda ett.')) + p(r('Slutt.'))
    const { text, losses, threads: all } = await threads(body)
    expect([text, losses]).toEqual(['Møtes ofte.\nSlutt.', {}])
    expect(all.map(([words, wording]) => [words, wording])).toEqual([
      ['ofte.', 'ofte.\nNytt avsnitt.'],
      ['Slutt.', 'Enda ett.\nSlutt.'],
    ])
  })

  it('is taken in and counted where no suggestion can say it', async () => {
    expect(await threads(p(r('Først')) + p(ins('Et nytt avsnitt.')))).toEqual({
      text: 'Først\nEt nytt avsnitt.',
      losses: { changes: 1 },
      threads: [],
    })
  })
})
