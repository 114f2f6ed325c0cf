import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { renderCopy } from '~/domain/exports/render.server'
import { prepareImport } from '~/domain/imports/import.server'
import { createAnchorInDoc, createThingAnchor, resolveAnchor } from '~/editor/anchors'
import { contentOf, type Content } from '~/editor/content'
import type { Remark } from '~/editor/render/remarks'
import { placesOfElements } from '~/editor/text-runs'
import { nb } from '~/i18n/nb'
import { cell, documentWith, heading, image, list, note, paragraph } from '#tests/editor/sample'
import { pictureId } from '#tests/editor/round-trip-set'
import { pngOf } from '#tests/support/pictures'
import { unzipped } from '#tests/support/unzipped'

const row = (...words: string[]) => ({
  type: 'tableRow',
  content: words.map((one) => cell('tableCell', one)),
})
const content = {
  type: 'doc',
  content: [
    paragraph('Gruppen møtes', note('Fire ganger i året'), ' ofte i Oslo.'),
    heading(2, 'Dette går ut'),
    paragraph('Og dette ', { type: 'text', text: 'med', marks: [{ type: 'bold' }] }, '.'),
    list('bulletList', 'Ett punkt', 'To punkter', 'Tre punkter'),
    image(pictureId, 'Kart'),
    { type: 'table', content: [row('Hvem', 'Frist'), row('Udi', '1. mai')] },
    { type: 'horizontalRule' },
    paragraph('Slutt her nå.'),
  ],
}
const doc = documentWith(content)
const kari = { author: 'Kari Nordmann (POD)', at: new Date('2026-03-03T10:00:00Z') }
const ola = { author: 'Ola Li (UDI)', at: new Date('2026-03-04T11:00:00Z') }

/** A remark of Kari's about these words, from the first of them to the last. */
function remark(first: string, replacement: string | null, more: Partial<Remark> & { last?: string } = {}) {
  const { last = first, ...rest } = more
  const [from, to] = [first, last].map((words) => {
    const anchor = createAnchorInDoc(doc, words)
    return anchor && resolveAnchor(doc, anchor)
  })
  if (!from || !to) throw new Error(`${first} is not in the text`)
  return {
    ...kari,
    said: [],
    resolved: null,
    place: { from: from.from, to: to.to },
    quote: first,
    replacement,
    ...rest,
  }
}

/** One to take out each thing of this kind. */
function away(thing: string): Remark[] {
  return [...placesOfElements(doc).values()].flatMap((place) => {
    const anchor = createThingAnchor(doc, place.from)
    const isOne = anchor?.thing === thing
    return isOne ? [{ ...kari, said: [], resolved: null, place, quote: anchor.quote, replacement: '' }] : []
  })
}

const fileOf = (remarks: readonly Remark[]) =>
  renderCopy(
    {
      title: 'Notat',
      language: 'nb',
      organisation: 'Direktoratsgruppen',
      line: 'Utkast',
      date: '2026-11-26',
      facts: [],
      content: content as Content,
      outcomes: {},
      references: {},
      images: { [pictureId]: { type: 'image/png', width: 4, height: 2, bytes: pngOf(4, 2) } },
      remarks,
    },
    'odt',
  )

const contentIn = (text: Uint8Array) => {
  const read = new Y.Doc()
  Y.applyUpdate(read, text)
  return JSON.parse(JSON.stringify(contentOf(read)).replace(/"imageId":"[^"]*"/g, '"imageId":""')) as unknown
}

const readAgain = async (remarks: readonly Remark[]) =>
  prepareImport(
    { file: { name: 'a.odt', bytes: Buffer.from(await fileOf(remarks)) }, title: '' },
    nb.imports.remarks,
  )

describe('what is said beside a text, as OpenDocument', () => {
  it('is a comment with its author, the time and its answers', async () => {
    const said = [
      { ...kari, text: 'Hvor ofte?\nMånedlig & mer?' },
      { ...ola, text: 'Ukentlig.' },
    ]
    const xml = unzipped(Buffer.from(await fileOf([remark('ofte', null, { said })]))).get('content.xml') ?? ''
    expect(xml).toContain(
      'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
    )
    expect(xml).toContain(
      '<office:annotation office:name="comment1-1" loext:resolved="false"><dc:creator>Kari Nordmann (POD)</dc:creator>' +
        '<dc:date>2026-03-03T10:00:00Z</dc:date><meta:creator-initials>KN</meta:creator-initials>' +
        '<text:p>Hvor ofte?</text:p><text:p>Månedlig &amp; mer?</text:p></office:annotation>' +
        '<office:annotation office:name="comment1-2" loext:resolved="false" loext:parent-name="comment1-1">' +
        '<dc:creator>Ola Li (UDI)</dc:creator><dc:date>2026-03-04T11:00:00Z</dc:date>' +
        '<meta:creator-initials>OL</meta:creator-initials><text:p>Ukentlig.</text:p></office:annotation>ofte' +
        '<office:annotation-end office:name="comment1-1"/><office:annotation-end office:name="comment1-2"/>',
    )
  })

  it('comes in again as the same threads and suggestions, at the same words', async () => {
    const remarks = [
      remark('ofte', null, {
        said: [
          { ...kari, text: 'Hvor ofte?' },
          { ...ola, text: 'Ukentlig.' },
        ],
      }),
      remark('Oslo', 'Bergen', { said: [{ ...kari, text: 'Bedre der.' }] }),
      remark('Dette går ut', '', { last: 'med' }),
      remark('Ett punkt', '', { last: 'To punkter' }),
      remark('Tre punkter', 'Tre punkter\nFire\nFem'),
      remark('nå.', 'nå.\nOg mer.'),
      ...away('footnote'),
      ...away('image'),
      ...away('table'),
    ]
    const { threads, losses, text: _text, ...read } = await readAgain(remarks)
    expect(read.title).toBe('Notat')
    expect(losses).toEqual({ 'running-lines': 1 })
    expect(threads.map(({ anchor, replacement, text }) => [anchor.quote, replacement, text]).sort()).toEqual(
      [
        ['ofte', null, 'Kari Nordmann (POD) i filen: Hvor ofte?\n\nOla Li (UDI) i filen: Ukentlig.'],
        [
          'Oslo',
          'Bergen',
          'Sporet endring av Kari Nordmann (POD) i filen.\n\nKari Nordmann (POD) i filen: Bedre der.',
        ],
        ...[
          ['Dette går ut Og dette med', ''],
          ['Ett punkt To punkter', ''],
          ['Tre punkter', 'Tre punkter\nFire\nFem'],
          ['nå.', 'nå.\nOg mer.'],
          ['Fire ganger i året', ''],
          ['Kart', ''],
          ['Hvem Frist Udi 1. mai', ''],
        ].map((one) => [...one, 'Sporet endring av Kari Nordmann (POD) i filen.']),
      ].sort(),
    )
  })

  it('leaves the text as it is without the changes', async () => {
    const [plain, said] = await Promise.all([
      readAgain([]),
      readAgain([
        remark('Dette går ut', '', { last: 'med' }),
        remark('Ett punkt', '', { last: 'To punkter' }),
        remark('nå.', 'nå.\nOg mer.'),
        ...away('table'),
      ]),
    ])
    expect(contentIn(said.text)).toEqual(contentIn(plain.text))
  })

  it('is a comment where OpenDocument has no change for it, or has one at the words already', async () => {
    const remarks = [
      ...away('horizontalRule'),
      remark('her', 'der'),
      remark('her nå', 'borte'),
      remark('med', '', { last: 'Ett punkt' }),
      remark('Slutt', null, { format: { change: { look: 'bold', on: true }, said: 'Fet' } }),
    ]
    const xml = unzipped(Buffer.from(await fileOf(remarks))).get('content.xml') ?? ''
    expect(xml.match(/<text:changed-region/g)).toHaveLength(2)
    expect(xml.match(/<text:p>→ «[^<]*<\/text:p>/g)).toEqual([
      '<text:p>→ «»</text:p>',
      '<text:p>→ «»</text:p>',
      '<text:p>→ «borte»</text:p>',
    ])
    expect(xml).toContain('<text:p>→ Fet</text:p>')
  })

  it('stands with what the document is where its words are gone, and says that it is resolved', async () => {
    const said = [{ ...kari, text: 'Hva med den?' }]
    const gone = { ...remark('nå.', null, { said }), place: null, quote: 'de gamle ordene' }
    const xml = unzipped(
      Buffer.from(await fileOf([gone, remark('nå.', null, { said, resolved: 'Løst av Ola' })])),
    ).get('content.xml')
    expect(xml).toMatch(/Utkast<office:annotation [^]*?«de gamle ordene»<\/text:p><text:p>Hva med den\?</)
    expect(xml).toMatch(/loext:resolved="true">[^]*?<text:p>Løst av Ola<\/text:p><\/office:annotation>nå\./)
  })
})
