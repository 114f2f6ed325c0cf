import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { contentOf, initialUpdate, isEmptyContent, plainTextOf } from '~/editor/content'
import { documentSchema } from '~/editor/schema'
import { cell, content, documentWith, heading, image, minutes, note, paragraph, tasks, text } from './sample'

const valid = (doc: Y.Doc) => documentSchema().nodeFromJSON(contentOf(doc)).check()

describe('content of a shared document', () => {
  it('comes back as it was put in', () => {
    const once = contentOf(documentWith(minutes))
    expect(contentOf(documentWith(once))).toEqual(once)
    expect(JSON.stringify(once)).toContain('samling i Tromsø')
  })

  it('is a lone paragraph when nothing is written', () => {
    expect(contentOf(new Y.Doc())).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
    expect(isEmptyContent(contentOf(new Y.Doc()))).toBe(true)
    expect(isEmptyContent(minutes)).toBe(false)
    expect(isEmptyContent(content({ type: 'outcome', attrs: { outcomeId: 'a' } }))).toBe(false)
  })

  it('gives the words a line per block', () => {
    expect(plainTextOf(minutes).split('\n').slice(0, 3)).toEqual([
      'Sak 3/26 Felles kompetansetiltak',
      'Gruppen gikk gjennom planen for høsten.',
      'kurs for førstelinjen',
    ])
    expect(plainTextOf(minutes)).toContain('Planen er vedtatt.')
  })
})

describe('a document that somebody filled with rubbish', () => {
  it('loses unknown nodes and keeps the rest, and is not changed itself', () => {
    const doc = documentWith(content(heading(2, 'Fakta'), paragraph('Står igjen')))
    const fragment = doc.getXmlFragment('default')
    const script = new Y.XmlElement('script')
    script.insert(0, [new Y.XmlText('alert(1)')])
    fragment.insert(1, [script, new Y.XmlText('løse ord')])
    const before = Y.encodeStateAsUpdate(doc)
    expect(plainTextOf(contentOf(doc))).toBe('Fakta\nløse ord\nStår igjen')
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
    valid(doc)
  })

  it('loses addresses that are not for reading and marks nobody knows', () => {
    const doc = documentWith(content(paragraph('trykk her')))
    const [words] = doc.getXmlFragment('default').createTreeWalker((node) => node instanceof Y.XmlText)
    if (!(words instanceof Y.XmlText)) throw new Error('no text')
    words.format(0, 5, { link: { href: 'javascript:alert(1)' }, blink: true })
    words.insertEmbed(2, { image: 'https://elsewhere.example/x.png' })
    words.format(7, 3, { link: { href: 'https://a.example', style: 'x' }, bold: {} })
    const json = JSON.stringify(contentOf(doc))
    expect(json).not.toMatch(/javascript|blink|elsewhere|style/)
    expect(json).toContain('https://a.example')
    valid(doc)
  })

  it('is tamed: heading level, spans, rows without cells, nesting', () => {
    const doc = new Y.Doc()
    const fragment = doc.getXmlFragment('default')
    const title = new Y.XmlElement('heading')
    title.setAttribute('level', '99')
    const wide = new Y.XmlElement('tableCell')
    wide.setAttribute('colspan', '1000000000')
    const row = new Y.XmlElement('tableRow')
    row.insert(0, [wide])
    const table = new Y.XmlElement('table')
    table.insert(0, [new Y.XmlElement('tableRow'), row])
    fragment.insert(0, [title, table, new Y.XmlElement('table')])
    let inner = new Y.XmlElement('blockquote')
    fragment.push([inner])
    for (let depth = 0; depth < 400; depth += 1) {
      const next = new Y.XmlElement('blockquote')
      inner.insert(0, [next])
      inner = next
    }
    const json = contentOf(doc)
    expect(json.content?.map(({ type }) => type)).toEqual(['heading', 'table', 'blockquote'])
    expect(json.content?.[0]?.attrs).toEqual({ level: 2 })
    expect(json.content?.[1]?.content?.[0]?.content?.[0]?.attrs).toMatchObject({ colspan: 1 })
    valid(doc)
  })

  it('keeps tasks, and takes only what is plainly a tick for one', () => {
    const doc = documentWith(content(tasks('x gjort', 'ikke gjort', 'tull')))
    const [list] = doc.getXmlFragment('default').toArray()
    if (!(list instanceof Y.XmlElement)) throw new Error('no list')
    list.get(2).setAttribute('checked', '1')
    list.get(2).setAttribute('style', 'x')
    const items = contentOf(doc).content?.[0]?.content
    expect(items?.map(({ attrs }) => attrs)).toEqual([
      { checked: true },
      { checked: false },
      { checked: false },
    ])
    valid(doc)
  })

  it('keeps of a picture what it is, what it says and how large it is, and no address', () => {
    const imageId = '00000000-0000-4000-8000-000000000001'
    const doc = documentWith(
      content(
        image(imageId, 'Kart', { src: 'https://elsewhere.example/x.png', width: 1e9, style: 'x' }),
        image('data:image/png;base64,AA', 'løs'),
        image(imageId, 'overflødig', { decorative: true }),
      ),
    )
    const read = contentOf(doc)
    expect(read.content?.map(({ attrs }) => attrs)).toEqual([
      { imageId, alt: 'Kart', decorative: false, width: 1, height: 2 },
      { imageId, alt: '', decorative: true, width: 4, height: 2 },
    ])
    expect(plainTextOf(read)).toBe('Kart')
    expect(isEmptyContent(content(image(imageId, 'x', { decorative: true })))).toBe(false)
    valid(doc)
  })

  it('keeps footnotes as one paragraph of words, and none that say nothing', () => {
    const doc = documentWith(
      content(paragraph('Se loven', note(' Offentleglova\n § 15 '), ' og forskriften', note('  '), '.')),
    )
    const read = contentOf(doc)
    expect(read.content?.[0]?.content?.map(({ type, attrs }) => attrs?.text ?? type)).toEqual([
      'text',
      'Offentleglova § 15',
      'text',
    ])
    expect(plainTextOf(read)).toBe('Se loven [Offentleglova § 15] og forskriften.')
    expect(isEmptyContent(content(paragraph(note('Bare en note'))))).toBe(false)
    valid(doc)
  })

  it('whose text is of another kind reads as empty', () => {
    const doc = new Y.Doc()
    doc.getMap('default').set('a', 1)
    expect(isEmptyContent(contentOf(doc))).toBe(true)
  })

  it('never throws, whatever the nodes are nested into', () => {
    const lists = ['listItem', 'bulletList', 'taskItem', 'taskList']
    const names = ['doc', 'text', 'paragraph', ...lists, 'tableRow', 'tableCell', 'table']
    for (const outer of names) {
      for (const inner of [...names, 'hardBreak', 'outcome', 'image', 'footnote', 'heading', 'x']) {
        const doc = new Y.Doc()
        const parent = new Y.XmlElement(outer)
        const child = new Y.XmlElement(inner)
        child.insert(0, [new Y.XmlText('ord')])
        parent.insert(0, [child, new Y.XmlText('flere')])
        doc.getXmlFragment('default').insert(0, [parent])
        valid(doc)
      }
    }
  })
})

it('a first update is repaired before it is kept', () => {
  const doc = new Y.Doc()
  Y.applyUpdate(
    doc,
    initialUpdate(content({ type: 'video' }, paragraph(text('ok', 'bold')), cell('tableCell', 'løs'))),
  )
  expect(plainTextOf(contentOf(doc))).toContain('ok')
  valid(doc)
})
