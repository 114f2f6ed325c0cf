import { describe, expect, it } from 'vitest'
import { compareContents, countChanges } from '~/editor/compare'
import type { Content } from '~/editor/content'
import { content, image, note, paragraph as line, tasks } from './sample'

const words = (text: string, ...marks: string[]) => ({
  type: 'text',
  text,
  marks: marks.map((type) => ({ type })),
})
const paragraph = (text: string, ...marks: string[]): Content => ({
  type: 'paragraph',
  content: [words(text, ...marks)],
})
const heading = (text: string, level = 2): Content => ({
  type: 'heading',
  attrs: { level },
  content: [words(text)],
})
const doc = (...content: Content[]): Content => ({ type: 'doc', content })
const read = (before: Content, after: Content) =>
  compareContents(before, after).map(({ change, parts }) => [
    change,
    parts.map((part) => ({ same: '=', added: '+', removed: '-' })[part.change] + part.text).join('|'),
  ])

describe('two texts laid over each other', () => {
  it('says word by word what became of a paragraph', () => {
    expect(
      read(
        doc(paragraph('Tjenesten svarer innen rimelig tid.')),
        doc(paragraph('Tjenesten svarer innen to dager.')),
      ),
    ).toEqual([['changed', '=Tjenesten svarer innen |-rimelig|+to|= |-tid|+dager|=.']])
  })

  it('tells a new paragraph from one that was reworded', () => {
    const before = doc(paragraph('Gruppen møtes hver måned.'), paragraph('Lederen kaller inn.'))
    const after = doc(
      paragraph('Et helt annet innhold står her.'),
      paragraph('Gruppen møtes hver annen måned.'),
      paragraph('Lederen kaller inn.'),
    )
    expect(read(before, after)).toEqual([
      ['added', '+Et helt annet innhold står her.'],
      ['changed', '=Gruppen møtes hver |+annen |=måned.'],
      ['same', '=Lederen kaller inn.'],
    ])
  })

  it('shows what was taken out where it stood', () => {
    const before = doc(paragraph('Først.'), paragraph('Midt i.'), paragraph('Sist.'))
    expect(read(before, doc(paragraph('Først.'), paragraph('Sist.')))).toEqual([
      ['same', '=Først.'],
      ['removed', '-Midt i.'],
      ['same', '=Sist.'],
    ])
  })

  it('sees when only the formatting differs', () => {
    expect(read(doc(paragraph('Oppgaver')), doc(heading('Oppgaver')))).toEqual([['reformatted', '=Oppgaver']])
    expect(read(doc(heading('A', 2)), doc(heading('A', 3)))[0]?.[0]).toBe('reformatted')
    expect(read(doc(paragraph('Viktig')), doc(paragraph('Viktig', 'bold')))[0]?.[0]).toBe('reformatted')
  })

  it('reads lists and tables block by block', () => {
    const list = (...items: string[]): Content => ({
      type: 'bulletList',
      content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
    })
    const compared = compareContents(doc(list('én', 'to')), doc(list('én', 'to', 'tre')))
    expect(compared.map(({ kind, change }) => `${kind} ${change}`)).toEqual([
      'item same',
      'item same',
      'item added',
    ])
  })

  it('shows what was ticked off, and not as a new wording', () => {
    const before = doc(tasks('sende innkalling', 'bestille rom'))
    const after = doc(tasks('x sende innkalling', 'bestille rom'))
    expect(read(before, after)).toEqual([
      ['changed', '-☐|+☑|= sende innkalling'],
      ['same', '=☐ bestille rom'],
    ])
    expect(compareContents(before, after)[0]?.kind).toBe('task')
  })

  it('tells another picture from new words for the same one', () => {
    const [first, second] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
    expect(read(doc(image(first, 'Kart')), doc(image(first, 'Kart over ruter')))).toEqual([
      ['changed', '=Kart|+ over ruter'],
    ])
    expect(read(doc(image(first, 'Kart')), doc(image(second, 'Kart')))).toEqual([
      ['removed', '-Kart'],
      ['added', '+Kart'],
    ])
  })

  it('shows what a footnote says where it stands', () => {
    const [before, after] = ['§ 15', '§ 16'].map((words) => content(line('Se loven', note(words), '.')))
    expect(read(before as Content, after as Content)).toEqual([['changed', '=Se loven [§ |-15|+16|=].']])
  })

  it('counts what differs', () => {
    const compared = compareContents(
      doc(paragraph('Blir borte.'), paragraph('Gruppen møtes hver måned.')),
      doc(paragraph('Gruppen møtes hver uke.'), paragraph('Ny linje.')),
    )
    expect(countChanges(compared)).toEqual({ added: 1, removed: 1, changed: 1 })
    expect(countChanges(compareContents(doc(paragraph('Likt.')), doc(paragraph('Likt.'))))).toEqual({
      added: 0,
      removed: 0,
      changed: 0,
    })
  })
})
