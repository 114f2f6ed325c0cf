import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createAnchor, createAnchorInDoc, type Anchor } from '~/editor/anchors'
import { contentOf, type Content } from '~/editor/content'
import { formatAtAnchor, hasFormat } from '~/editor/format-at-anchor'
import { formatSaidOf } from '~/editor/format-said'
import { repairContent } from '~/editor/reading'
import { nb } from '~/i18n/nb'
import { formatFrom, keptFormat, type Format } from '~/editor/suggested-format'
import { takeIn } from '~/editor/take-in'
import { content, documentWith, note, paragraph, text } from './sample'

const formats: [string, Format][] = [
  ['bold', { look: 'bold', on: true }],
  ['not italic', { look: 'italic', on: false }],
  ['link https://tvers.example/plan?del=2', { href: 'https://tvers.example/plan?del=2' }],
  ['not link', { href: null }],
  ['language se', { language: 'se' }],
  ['not language', { language: null }],
  ['as heading 4', { block: 'heading 4' }],
  ['as orderedList', { block: 'orderedList' }],
  ['one level in', { depth: 'in' }],
  ['one level out', { depth: 'out' }],
]

describe('a format as it is kept', () => {
  it.each(formats)('is read as it was written: %s', (kept, format) => {
    expect(formatFrom(kept)).toEqual(format)
    expect(keptFormat(format)).toBe(kept)
  })

  it.each([
    '',
    'ychange',
    'Bold',
    'not',
    'not not bold',
    'link',
    'link ',
    'link javascript:alert(1)',
    'link data:text/html,x',
    'link https://a.example b',
    'language',
    'language sv',
    'not language en',
    'heading 1',
    'as heading 5',
    'as table',
    'one level',
    'one level up',
    'not as paragraph',
    '__proto__',
    'not constructor',
    '{"look":"bold"}',
  ])('is none when nobody could have suggested it: %s', (kept) => {
    expect(formatFrom(kept)).toBeNull()
  })

  it('is none when its address is longer than any', () => {
    expect(formatFrom(`link https://${'a'.repeat(2000)}.example`)).toBeNull()
  })
})

describe('a format in words', () => {
  const { format: said } = nb.suggestions

  it('is told with its words, and of lines no more than they begin with', () => {
    expect(formatSaidOf(said, { look: 'bold', on: false }, 'møtes')).toBe('Ikke fet skrift på «møtes»')
    expect(formatSaidOf(said, { href: 'https://a.example/b' }, 'her')).toBe(
      'Lenke til https://a.example/b på «her»',
    )
    expect(formatSaidOf(said, { language: 'en' }, 'fair play')).toBe('Merkes som engelsk: «fair play»')
    expect(formatSaidOf(said, { block: 'blockquote' }, 'Kort.')).toBe('Blir sitat: «Kort.»')
    const long = formatSaidOf(said, { block: 'paragraph' }, 'ord '.repeat(75))
    expect(long).toMatch(/^Blir vanlig avsnitt: «(?:ord )+…»$/)
    expect(long.length).toBeLessThan(110)
  })
})

describe('words that are given a format', () => {
  const anchorOf = (doc: Y.Doc, quote: string): Anchor => {
    const anchor = createAnchorInDoc(doc, quote)
    if (!anchor) throw new Error(`"${quote}" is not in the text`)
    return anchor
  }
  const shown = (doc: Y.Doc) =>
    contentOf(doc).content?.map(({ content: inner = [] }: Content) =>
      inner.map(({ text: words = '¹', marks = [] }) => [words, ...marks.map(({ type }) => type)].join('/')),
    )

  it('look so across footnotes and paragraphs, and what they looked like beside it stays', () => {
    const doc = documentWith(
      content(
        paragraph('Gruppen ', text('møtes', 'italic'), note('Fire ganger'), ' ofte.'),
        paragraph('Alle kommer.'),
      ),
    )
    const anchor = createAnchor(doc, 5, 28)
    if (!anchor) throw new Error('no words')
    const bold = { look: 'bold', on: true } as const
    expect(hasFormat(doc, anchor, bold)).toBe(false)
    expect(formatAtAnchor(doc, anchor, bold)).toBe(true)
    expect(shown(doc)).toEqual([
      ['Grup', 'pen /bold', 'møtes/bold/italic', '¹', ' ofte./bold'],
      ['Alle /bold', 'kommer.'],
    ])
    expect(hasFormat(doc, anchor, bold)).toBe(true)
    formatAtAnchor(doc, anchor, { look: 'bold', on: false })
    expect(hasFormat(doc, anchor, { look: 'bold', on: false })).toBe(true)
  })

  it('lead where the last link says, and nowhere without one', () => {
    const doc = documentWith(content(paragraph('Se planen for høsten.')))
    const anchor = anchorOf(doc, 'planen for høsten')
    for (const href of ['https://en.example', 'https://to.example'])
      expect(formatAtAnchor(doc, anchor, { href })).toBe(true)
    expect(hasFormat(doc, anchor, { href: 'https://en.example' })).toBe(false)
    expect(hasFormat(doc, anchor, { href: 'https://to.example' })).toBe(true)
    expect(JSON.stringify(contentOf(doc))).not.toContain('en.example')
    formatAtAnchor(doc, anchor, { href: null })
    expect(repairContent(contentOf(doc)).firstChild?.childCount).toBe(1)
  })

  it('are marked as a language, and as none of their own', () => {
    const doc = documentWith(content(paragraph('Vi kaller det follow the money på norsk.')))
    const anchor = anchorOf(doc, 'follow the money')
    for (const language of ['se', 'en'] as const) expect(formatAtAnchor(doc, anchor, { language })).toBe(true)
    expect(hasFormat(doc, anchor, { language: 'se' })).toBe(false)
    expect(hasFormat(doc, anchor, { language: 'en' })).toBe(true)
    expect(contentOf(doc).content?.[0]?.content?.[1]).toEqual({
      ...{ type: 'text', text: 'follow the money' },
      marks: [{ type: 'language', attrs: { lang: 'en' } }],
    })
    formatAtAnchor(doc, anchor, { language: null })
    expect(hasFormat(doc, anchor, { language: null })).toBe(true)
    expect(repairContent(contentOf(doc)).firstChild?.childCount).toBe(1)
  })

  it('is not done where the words are gone, and never puts other words there', () => {
    const doc = documentWith(content(paragraph('Gruppen møtes ofte.')))
    const anchor = anchorOf(doc, 'møtes')
    const before = contentOf(doc)
    expect(takeIn(doc, { anchor, replacement: null, format: 'nothing known' })).toBe(false)
    expect(contentOf(doc)).toEqual(before)
    takeIn(doc, { anchor, replacement: 'ses', format: null })
    expect(takeIn(doc, { anchor, replacement: null, format: 'bold' })).toBe(false)
    expect(shown(doc)).toEqual([['Gruppen ses ofte.']])
  })

  it('keeps what somebody writes at the same time', () => {
    const doc = documentWith(content(paragraph('Gruppen møtes ofte.')))
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    formatAtAnchor(doc, anchorOf(doc, 'møtes ofte'), { look: 'bold', on: true })
    takeIn(other, { anchor: anchorOf(other, 'Gruppen'), replacement: 'Hele gruppen', format: null })
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    expect(shown(doc)).toEqual([['Hele gruppen ', 'møtes ofte/bold', '.']])
  })
})
