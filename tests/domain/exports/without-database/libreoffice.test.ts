import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { renderCopy } from '~/domain/exports/render.server'
import { prepareImport } from '~/domain/imports/import.server'
import { readFile } from '~/domain/imports/read-file.server'
import { plainTextOf, type Content } from '~/editor/content'
import { repairContent } from '~/editor/reading'
import type { WorkingCopy } from '~/editor/render/working-copy'
import { nb } from '~/i18n/nb'
import { createAnchorInDoc, createThingAnchor, resolveAnchor } from '~/editor/anchors'
import type { Remark } from '~/editor/render/remarks'
import type { BelowFormat } from '~/editor/suggested-format'
import { keptPicture } from '~/editor/suggested-picture'
import { keptTable } from '~/editor/suggested-table'
import { placesOfElements } from '~/editor/text-runs'
import { cell, documentWith, note, paragraph } from '#tests/editor/sample'
import { pictureId, roundTripSet } from '#tests/editor/round-trip-set'
import { libreOffice } from '#tests/support/libreoffice'
import { pngOf } from '#tests/support/pictures'
import { unzipped } from '#tests/support/unzipped'

/** All that the set stresses, in one file. */
const content = repairContent({
  type: 'doc',
  content: Object.values(roundTripSet).flatMap((one) => one.content ?? []),
}).toJSON() as Content

const fileAs = (format: 'docx' | 'odt', more: Partial<WorkingCopy> = {}) =>
  renderCopy(
    {
      title: 'Notat om «alt»',
      language: 'nb',
      organisation: 'Direktoratsgruppen',
      line: 'Utkast · 26. november 2026',
      date: '2026-11-26',
      facts: [['Tilgang', 'Intern']],
      content,
      outcomes: {},
      references: {},
      images: { [pictureId]: { type: 'image/png', width: 4, height: 2, bytes: pngOf(4, 2) } },
      ...more,
    },
    format,
  )

const writtenAnew = libreOffice()

/** A list that a paragraph parts is one in some programs and two in others; words have their formatting beside them. */
const uncounted = new Set(['text', 'paragraph', 'bulletList', 'orderedList'])

/** How many there are of each thing that a text is made of. */
function countedIn(node: Content, counts: Record<string, number> = {}): Record<string, number> {
  const { level, colspan = 1, rowspan = 1, href } = node.attrs ?? {}
  const kind = [node.type, level, colspan > 1 || rowspan > 1 ? `${colspan}x${rowspan}` : '', href]
    .join(' ')
    .trim()
  if (!uncounted.has(node.type ?? '')) counts[kind] = (counts[kind] ?? 0) + 1
  for (const { type, attrs } of node.marks ?? [])
    if (type !== 'language') countedIn({ type, attrs: attrs ?? {} }, counts)
  for (const child of node.content ?? []) countedIn(child, counts)
  return counts
}

const xmlErrors = (xml: string): string[] => {
  const errors: string[] = []
  const note = (message: string) => void errors.push(message)
  new DOMParser({ errorHandler: { warning: note, error: note, fatalError: note } }).parseFromString(
    xml,
    'text/xml',
  )
  return errors
}

const row = (...words: string[]) => ({
  type: 'tableRow',
  content: words.map((one) => cell('tableCell', one)),
})

describe('a file that is taken out', () => {
  it('is a whole package for Word: every part is XML, has a type, and everything that is pointed to is there', async () => {
    const files = unzipped(await fileAs('docx'))
    const types = files.get('[Content_Types].xml') ?? ''
    for (const [name, text] of files) {
      if (/\.(?:xml|rels)$/.test(name)) expect(xmlErrors(text), name).toEqual([])
      const ending = name.split('.').at(-1)
      if (name !== '[Content_Types].xml')
        expect(types.includes(`PartName="/${name}"`) || types.includes(`Extension="${ending}"`), name).toBe(
          true,
        )
    }
    for (const [, target] of (files.get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="([^":]+)"/g))
      expect(files.has(`word/${target}`), target).toBe(true)
  })

  it('is a whole package of OpenDocument: its kind comes first, everything is listed, and every style is there', async () => {
    const bytes = Buffer.from(await fileAs('odt'))
    expect(bytes.toString('latin1', 30, 77)).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
    const files = unzipped(bytes)
    for (const [name, text] of files) if (name.endsWith('.xml')) expect(xmlErrors(text), name).toEqual([])
    const listed = [...(files.get('META-INF/manifest.xml') ?? '').matchAll(/full-path="([^"]+)"/g)].map(
      ([, path]) => path,
    )
    const there = [...files.keys()].filter((name) => !/^(?:mimetype|META-INF\/.*)$/.test(name))
    expect(listed.sort()).toEqual(['/', ...there].sort())
    const text = files.get('content.xml') ?? ''
    const styles = new Set(
      [...`${text}${files.get('styles.xml')}`.matchAll(/style:name="([^"]+)"/g)].map(([, name]) => name),
    )
    for (const [, name = ''] of text.matchAll(/(?:text|table):style-name="([^"]+)"/g))
      expect(styles, name).toContain(name)
    for (const [, href = ''] of text.matchAll(/draw:image xlink:href="([^"]+)"/g))
      expect(files.has(href), href).toBe(true)
  })

  for (const [from, to] of [
    ['docx', 'odt'],
    ['odt', 'docx'],
  ] as const) {
    const anew = writtenAnew(from, to, () => fileAs(from))
    it(`as ${from} keeps its structure through LibreOffice as ${to}, where that is installed`, async () => {
      const read = await readFile(await anew.bytes())
      expect(read.title).toBe('Notat om «alt»')
      expect(countedIn(read.content)).toEqual(countedIn(content))
      expect(plainTextOf(read.content).split('\n').sort()).toEqual(plainTextOf(content).split('\n').sort())
      expect(read.numbering).toBe('none')
    }, 180_000)
  }

  describe('with suggested paragraphs', () => {
    const short = { type: 'doc', content: [paragraph('Gruppen møtes ofte.'), paragraph('Dette går ut.')] }
    const doc = documentWith(short)
    const placeOf = (quote: string) => {
      const anchor = createAnchorInDoc(doc, quote)
      return anchor && resolveAnchor(doc, anchor)
    }
    const said = { author: 'Kari (POD)', at: new Date('2026-03-03T10:00:00Z'), said: [], resolved: null }
    const suggested = [
      ['ofte.', 'ofte.\nDen melder fra.\nHver gang.'],
      ['Dette går ut.', ''],
    ] as const
    const remarks = suggested.map(([quote, replacement]) => ({
      ...said,
      place: placeOf(quote),
      quote,
      replacement,
    }))
    const anew = writtenAnew('docx', 'odt', () => fileAs('docx', { content: short, remarks }))

    it('keeps suggested paragraphs as tracked changes through LibreOffice as odt, where that is installed', async () => {
      const read = await prepareImport(
        { file: { name: anew.name, bytes: await anew.bytes() }, title: '' },
        nb.imports.remarks,
      )
      expect(read.losses).not.toHaveProperty('changes')
      expect(read.threads.map(({ anchor, replacement }) => [anchor.quote, replacement])).toEqual(suggested)
    }, 180_000)
  })

  describe('with what is suggested away, and no words', () => {
    const short = {
      type: 'doc',
      content: [
        paragraph('Gruppen møtes', note('Fire ganger i året'), ' ofte.'),
        { type: 'table', content: [row('Hvem', 'Frist'), row('Udi', '1. mai')] },
        paragraph('Slutt.'),
      ],
    }
    const doc = documentWith(short)
    const said = { author: 'Kari (POD)', at: new Date('2026-03-03T10:00:00Z'), said: [], resolved: null }
    const remarks = [...placesOfElements(doc).values()].flatMap((place) => {
      const anchor = createThingAnchor(doc, place.from)
      return anchor ? [{ ...said, place, quote: anchor.quote, replacement: '' }] : []
    })
    const anew = writtenAnew('docx', 'docx', () => fileAs('docx', { content: short, remarks }))

    it('keeps what is suggested away, and no words, as tracked changes through LibreOffice, where that is installed', async () => {
      expect(remarks).toHaveLength(2)
      const read = await prepareImport(
        { file: { name: anew.name, bytes: await anew.bytes() }, title: '' },
        nb.imports.remarks,
      )
      expect(read.losses).not.toHaveProperty('changes')
      expect(
        read.threads.map(({ anchor, replacement }) => [anchor.thing, anchor.quote, replacement]).sort(),
      ).toEqual([
        ['footnote', 'Fire ganger i året', ''],
        ['table', 'Hvem Frist Udi 1. mai', ''],
      ])
    }, 180_000)
  })

  describe('with suggested tables and pictures', () => {
    const short = { type: 'doc', content: [paragraph('Dette gjør vi.'), paragraph('Slutt.')] }
    const doc = documentWith(short)
    const table = { heading: true, rows: [['Hvem', 'Frist'], ['Udi', '']] } // prettier-ignore
    const picture = { imageId: pictureId, alt: 'Kart', decorative: false, width: 4, height: 2 }
    const below = (quote: string, change: BelowFormat): Remark => {
      const anchor = createAnchorInDoc(doc, quote)
      return {
        ...{ author: 'Kari (POD)', at: new Date('2026-03-03T10:00:00Z'), said: [], resolved: null },
        place: anchor && resolveAnchor(doc, anchor),
        quote,
        replacement: null,
        format: { change, said: '' },
      }
    }
    const remarks = [below('Dette gjør vi.', { table }), below('Slutt.', { picture })]
    const anew = writtenAnew('docx', 'docx', () => fileAs('docx', { content: short, remarks }))

    it('keeps suggested tables and pictures as insertions through LibreOffice, where that is installed', async () => {
      const read = await prepareImport(
        { file: { name: anew.name, bytes: await anew.bytes() }, title: '' },
        nb.imports.remarks,
      )
      const [imageId] = [...read.images.keys()]
      expect(read.threads.map(({ anchor: { quote }, format }) => [quote, format])).toEqual([
        ['Dette gjør vi.', keptTable(table)],
        ['Slutt.', keptPicture({ ...picture, imageId: imageId ?? '' })],
      ])
      expect(read.losses).not.toHaveProperty('changes')
    }, 180_000)
  })

  describe('with comments, answers and suggestions of ours', () => {
    const short = {
      type: 'doc',
      content: [
        paragraph('Gruppen møtes', note('Fire ganger i året'), ' ofte i Oslo.'),
        paragraph('Dette går ut.'),
        paragraph('Og dette med.'),
        { type: 'table', content: [row('Hvem', 'Frist'), row('Udi', '1. mai')] },
        paragraph('Slutt.'),
      ],
    }
    const doc = documentWith(short)
    const placeOf = (quote: string) => {
      const anchor = createAnchorInDoc(doc, quote)
      return (anchor && resolveAnchor(doc, anchor)) ?? { from: 0, to: 0 }
    }
    const kari = { author: 'Kari (POD)', at: new Date('2026-03-03T10:00:00Z') }
    const two = { from: placeOf('Dette går ut.').from, to: placeOf('Og dette med.').to }
    const said = ['Hvor ofte?', 'Ukentlig.'].map((text) => ({ ...kari, text }))
    const about = { ...kari, said: [], resolved: null }
    const remarks = [
      { ...about, place: placeOf('ofte'), quote: 'ofte', replacement: null, said },
      { ...about, place: placeOf('Oslo'), quote: 'Oslo', replacement: 'Bergen' },
      { ...about, place: two, quote: 'Dette går ut. Og dette med.', replacement: '' },
      { ...about, place: placeOf('Slutt.'), quote: 'Slutt.', replacement: 'Slutt.\nOg mer.' },
      ...[...placesOfElements(doc).values()].flatMap((place) => {
        const anchor = createThingAnchor(doc, place.from)
        return anchor ? [{ ...about, place, quote: anchor.quote, replacement: '' }] : []
      }),
    ]
    const anew = writtenAnew('odt', 'odt', () => fileAs('odt', { content: short, remarks }))

    it('keeps comments, answers and suggestions of ours as odt through LibreOffice, where that is installed', async () => {
      const read = await prepareImport(
        { file: { name: anew.name, bytes: await anew.bytes() }, title: '' },
        nb.imports.remarks,
      )
      expect(read.losses).toEqual({ 'running-lines': 1 })
      expect(
        read.threads
          .filter(({ kind }) => kind === 'suggestion')
          .map(({ anchor, replacement }) => [anchor.quote, replacement])
          .sort(),
      ).toEqual([
        ['Dette går ut. Og dette med.', ''],
        ['Fire ganger i året', ''],
        ['Hvem Frist Udi 1. mai', ''],
        ['Oslo', 'Bergen'],
        ['Slutt.', 'Slutt.\nOg mer.'],
      ])
      const comments = read.threads.filter(({ kind }) => kind === 'comment')
      expect(comments).toMatchObject([{ anchor: { quote: 'ofte' } }])
      for (const words of ['Kari (POD) i filen: Hvor ofte?', 'Kari (POD) i filen: Ukentlig.'])
        expect(comments[0]?.text).toContain(words)
    }, 180_000)
  })
})
