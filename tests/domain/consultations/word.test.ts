import { beforeEach, describe, expect, it } from 'vitest'
import { consultationDraftParts } from '#db/schema'
import { grantAnswer } from '~/domain/consultations/access.server'
import { answerForm, readWordAnswer } from '~/domain/consultations/word/file.server'
import { wordPlaces } from '~/domain/consultations/word/places'
import { readAnswer } from '~/domain/consultations/word/read'
import type { Content } from '~/editor/content'
import type { Part } from '#tests/support/cast'
import { docxOf, p, r, zipOf } from '#tests/support/docx'
import { unzipped } from '#tests/support/unzipped'
import { createDesk, type Desk } from './desk'

const text = (words: string): Content[] => [{ type: 'text', text: words }]
const paragraph = (words: string): Content => ({ type: 'paragraph', content: text(words) })
const heading = (words: string, level = 1): Content => ({
  type: 'heading',
  attrs: { level },
  content: text(words),
})
const quote = (words: string): Content => ({ type: 'blockquote', content: [paragraph(words)] })

const places = wordPlaces(
  [
    { id: 'q1', number: 1, text: 'Er kravene klare?' },
    { id: 'q2', number: 2, text: 'Hva mangler?' },
  ],
  [
    { number: null, text: 'Krav' },
    { number: 1, text: 'Tjenesten skal ha ett nummer.' },
    { number: 12, text: 'Den skal svare i rimelig tid.' },
  ],
)
const read = (...content: Content[]) => readAnswer({ type: 'doc', content }, places, ['Skriv her.'])

describe('the text of a Word file is read into the places of an answer', () => {
  it('by its headings, whatever follows the number, in any of the three languages', () => {
    const found = read(
      heading('Samla merknad'),
      paragraph('God plan.'),
      heading('Question 2 – what is missing?'),
      paragraph('En frist.'),
      paragraph('Og et tall.'),
      heading('avsnitt 12'),
      paragraph('Hvor lenge?'),
    )
    expect(found).toEqual({
      parts: [
        { place: 'whole', text: 'God plan.' },
        { place: 'question:q2', text: 'En frist.\n\nOg et tall.' },
        { place: 'paragraph:12', text: 'Hvor lenge?' },
      ],
      unplaced: [],
    })
  })

  it('without the words of the form itself, and with a quote of the respondent’s own', () => {
    const found = read(
      paragraph('Skriv her.'),
      heading('Avsnitt 1'),
      quote('Tjenesten skal ha  ett nummer.'),
      quote('ha ett nummer'),
      paragraph('Hvilket?'),
    )
    expect(found).toEqual({
      parts: [{ place: 'paragraph:1', text: 'ha ett nummer\n\nHvilket?' }],
      unplaced: [],
    })
  })

  it('keeps headings and lists inside an answer, and a heading that has lost its style', () => {
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('frist')] }] }
    const found = read(
      paragraph('Spørsmål 1: Er kravene klare?'),
      paragraph('Nei.'),
      heading('Spørsmål 2: Hva mangler?'),
      heading('Det viktigste', 2),
      list,
    )
    expect(found.parts).toEqual([
      { place: 'question:q1', text: 'Nei.' },
      { place: 'question:q2', text: 'Det viktigste\n\n- frist' },
    ])
  })

  it('loses nothing that has no place', () => {
    const found = read(
      paragraph('Hilsen til dere'),
      heading('Spørsmål 1: Er kravene klare?'),
      paragraph('Ja.'),
      heading('Spørsmål 3: Noe annet?'),
      paragraph('Ring oss.'),
    )
    expect(found.parts).toEqual([{ place: 'question:q1', text: 'Ja.' }])
    expect(found.unplaced).toEqual(['Hilsen til dere', 'Spørsmål 3: Noe annet?', 'Ring oss.'])
  })
})

describe('an answer by Word', () => {
  let desk: Desk
  let id: string
  const granted = async (part: Part) => {
    const scope = desk.reading()
    const of = { consultationId: id, organisationId: desk.organisation('rosa') }
    return { scope, answer: await grantAnswer(scope, await desk.cast.viewer(part), 'answer.write', of) }
  }
  const take = async (bytes: Uint8Array) => {
    const { scope, answer } = await granted('participant')
    return readWordAnswer(scope, answer, Buffer.from(bytes))
  }
  const refused = (bytes: Uint8Array, reason: string) =>
    expect(take(bytes)).rejects.toMatchObject({ code: 'invalid', reason })

  beforeEach(async () => {
    desk = await createDesk()
    id = await desk.open(['rosa', 'pod'])
    await desk.write('participant', id, 'rosa', {
      whole: 'Skrevet her',
      'paragraph:2': 'Hvor lenge?\nOg hvem?',
    })
  })

  it('comes back as it went out: the form holds what is written, and reads as unchanged', async () => {
    const { scope, answer } = await granted('participant')
    const form = await answerForm(scope, answer, 'nn')
    expect(unzipped(form).get('word/document.xml')).toContain('Spørsmål 2: Hva mangler?')
    expect(await take(form)).toEqual({ found: [], same: 2, unplaced: [], losses: [] })
  })

  it('says what is new beside what stands, and saves nothing', async () => {
    const before = await desk.draftRows()
    const body =
      p(r('Samlet merknad'), 'Overskrift1') +
      p(r('Fra Word')) +
      p(r('Spørsmål 1'), 'Overskrift1') +
      p(r('Ja'))
    const { found, same } = await take(docxOf(body))
    expect(found).toMatchObject([
      { place: 'whole', text: 'Fra Word', before: 'Skrevet her', version: 1 },
      { place: expect.stringMatching(/^question:/), text: 'Ja', before: '', version: 0 },
    ])
    expect(same).toBe(0)
    expect(await desk.store.database.reader.select().from(consultationDraftParts)).toEqual(before)
  })

  it('does not open macros, and tells of them', async () => {
    const macros = { 'word/vbaProject.bin': 'Sub AutoOpen()' }
    const { losses } = await take(docxOf(p(r('Avsnitt 1'), 'Overskrift1') + p(r('Ja')), { parts: macros }))
    expect(losses).toContainEqual({ kind: 'macros', count: 1 })
  })

  it('refuses what is no Word file, what unpacks without end, and what is longer than an answer', async () => {
    await refused(Buffer.from('Ikke et Word-dokument'), 'answer-file-not-word')
    await refused(Buffer.from('%PDF-1.7'), 'file-pdf')
    await refused(zipOf({ 'a.txt': 'a' }), 'file-kind')
    const bomb = docxOf(p(r('x')))
    for (
      let at = bomb.indexOf('PK\x01\x02', 0, 'latin1');
      at >= 0;
      at = bomb.indexOf('PK\x01\x02', at + 4, 'latin1')
    )
      bomb.writeUInt32LE(100_000_000, at + 24)
    await refused(bomb, 'file-bomb')
    await refused(
      docxOf(p(r('Avsnitt 1'), 'Overskrift1') + p(r('x'.repeat(200_000)))),
      'answer-file-too-long',
    )
  })

  it('is the organisation’s own: the host has no way to it; and not for an answer that is sent', async () => {
    for (const part of ['secretariat', 'chair', 'member', 'administrator'] as const) {
      await expect(granted(part)).rejects.toMatchObject({ code: 'not-found' })
    }
    await desk.send('participant', id, 'rosa')
    await expect(take(docxOf(p(r('Ord'))))).rejects.toMatchObject({ reason: 'answer-sent-already' })
  })
})
