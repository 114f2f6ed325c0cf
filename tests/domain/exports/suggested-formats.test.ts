import { beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { suggestFormat } from '~/domain/comments/start-thread.server'
import { grantDocument } from '~/domain/documents/access.server'
import { renderCopy } from '~/domain/exports/render.server'
import { workingCopyOf } from '~/domain/exports/working-copy.server'
import { prepareImport } from '~/domain/imports/import.server'
import { contentOf, initialUpdate, type Content } from '~/editor/content'
import { nb } from '~/i18n/nb'
import { content, heading, inLanguage, list, note, paragraph, tasks, text } from '#tests/editor/sample'
import { reading } from '#tests/support/store'
import { unzipped } from '#tests/support/unzipped'
import { anchorAt } from '../comments/desk'
import { createDesk, type Desk } from '../documents/desk'
import { docxOf, p, r } from '#tests/support/docx'

let desk: Desk
let id: string
const before = content(
  heading(1, 'Samordning'),
  paragraph(
    'Gruppen skal ',
    text('samordne', 'bold'),
    ' arbeidet',
    note('Se mandatet'),
    ' mot menneskehandel.',
  ),
  paragraph('Sekretariatet kaller inn til fire møter.'),
)

const lines = content(
  paragraph('Bakgrunn'),
  heading(1, 'Tiltak'),
  paragraph('Første ledd'),
  paragraph('Andre ledd'),
  list('bulletList', 'Punkt én', 'Punkt to'),
  paragraph('Oppgaver'),
)

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft({ text: initialUpdate(before) })
})

async function look(part: 'member' | 'chair', from: string, format: string, to = from, words = '') {
  const [first, last] = [await anchorAt(desk, id, from), await anchorAt(desk, id, to)]
  return desk.as(part, async (tx, viewer) =>
    suggestFormat(tx, viewer, await grantDocument(tx, viewer, 'document.comment', id), {
      from: first.from,
      to: last.to,
      quote: from,
      format,
      text: words,
    }),
  )
}

async function file(): Promise<Uint8Array> {
  const viewer = await desk.cast.viewer('member')
  const document = await desk.as('member', (tx, member) => grantDocument(tx, member, 'document.read', id))
  const said = { to: viewer, words: { ...nb.documents.rendering, format: nb.suggestions.format } }
  const copy = await workingCopyOf(reading(desk.store), document, 'nb', { line: 'Utkast', facts: [] }, said)
  return renderCopy(copy, 'docx')
}

async function takenIn(bytes: Uint8Array) {
  const sent = { name: 'utkast.docx', bytes: Buffer.from(bytes) }
  const read = await prepareImport({ file: sent, title: '' }, nb.imports.remarks)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, read.text)
  const said = read.threads.map(({ kind, anchor, replacement, format, text: words }) => ({
    ...{ kind, at: anchor.quote, replacement, format, words },
  }))
  return { content: contentOf(doc), said, losses: read.losses }
}

const change = 'w:id="1" w:author="Kari" w:date="2026-01-01T00:00:00Z"'
/** A run that looks as `now` says, and looked as `was` says before somebody tracked it. */
const changed = (words: string, now: string, was: string, by = change) =>
  `<w:r><w:rPr>${now}<w:rPrChange ${by}><w:rPr>${was}</w:rPr></w:rPrChange></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`

it('goes to Word as it tracks such, and comes in again as it was', async () => {
  await look('member', 'samordne', 'not bold')
  await look('chair', 'Sekretariatet', 'italic', 'fire', 'For tydelighet.')
  await look('chair', 'arbeidet', 'underline', 'menneskehandel')
  const bytes = await file()
  const xml = unzipped(bytes).get('word/document.xml') ?? ''
  expect(xml).toMatch(
    /<w:rPr><w:rPrChange [^>]*w:author="Maja Medlem \(POD\)"[^>]*><w:rPr><w:b\/>(?:(?!<\/w:r>).)*samordne<\/w:t>/s,
  )
  // Word takes a change for damage that does not say what was before.
  expect(xml).not.toMatch(/<w:[rp]PrChange [^>]*\/>/)
  expect(xml).toMatch(/<w:i\/>(?:(?!<\/w:r>).)*<w:rPrChange [^>]*w:author="Astrid Leder \(SFK\)"/s)
  expect(xml).not.toMatch(/<w:(?:ins|del) /)
  const { content: text, said, losses } = await takenIn(bytes)
  expect(text.content?.slice(-2)).toEqual(contentOf(docWith()).content?.slice(-2))
  expect(losses).not.toHaveProperty('changes')
  expect(said.map(({ at, replacement, format }) => [at, replacement, format])).toEqual(
    expect.arrayContaining([
      ['samordne', null, 'not bold'],
      ['Sekretariatet kaller inn til fire', null, 'italic'],
      [expect.stringMatching(/^arbeidet.? mot menneskehandel$/), null, 'underline'],
    ]),
  )
  expect(said.find(({ format }) => format === 'italic')?.words).toContain('For tydelighet.')
  expect(said).toHaveLength(3)
})

it('goes to Word as the language that words are marked as, and comes in again as it was', async () => {
  const english = content(
    paragraph('Vi sier ', text('fair play', 'italic'), ' til vanlig, og skriver ordene på norsk.'),
    paragraph('Ordene ', inLanguage('en', 'labour exploitation'), ' er engelske.'),
  )
  id = await desk.draft({ text: initialUpdate(english) })
  await look('member', 'fair play', 'language en')
  await look('chair', 'labour exploitation', 'not language')
  const bytes = await file()
  const xml = unzipped(bytes).get('word/document.xml') ?? ''
  expect(xml).toMatch(/<w:lang w:val="en-GB"\/><w:rPrChange [^>]*w:author="Maja Medlem \(POD\)"/)
  expect(xml).not.toMatch(/<w:[rp]PrChange [^>]*\/>/)
  const { content: now, said, losses } = await takenIn(bytes)
  expect(now).toEqual(contentOf(docWith(english)))
  expect(losses).not.toHaveProperty('changes')
  expect(said.map(({ at, format }) => [at, format])).toEqual([
    ['fair play', 'language en'],
    ['labour exploitation', 'not language'],
  ])
})

it('comes from a Word file where the language of words has become another, and not where it is only said anew', async () => {
  const lang = (tag: string) => `<w:lang w:val="${tag}"/>`
  const bytes = docxOf(
    `<w:p>${r('Mye tekst på norsk bokmål, så det er språket her. ')}</w:p>` +
      `<w:p>${changed('Til engelsk', lang('en-US'), '')}${r(' ')}${changed('Til samisk', lang('se-NO'), lang('en-GB'))}</w:p>` +
      `<w:p>${changed('Sagt på nytt', lang('en-US'), lang('en-GB'))}${changed('Svensk', lang('sv-SE'), '')}</w:p>`,
  )
  const { content: now, said } = await takenIn(bytes)
  expect(said.map(({ at, format }) => [at, format])).toEqual([
    ['Til engelsk', 'language en'],
    ['Til samisk', 'language se'],
  ])
  expect(now.content?.[1]?.content).toMatchObject([
    { text: 'Til engelsk ' },
    { text: 'Til samisk', marks: [{ attrs: { lang: 'en' } }] },
  ])
})

it('takes no paragraph away where it reaches over several', async () => {
  await look('member', 'menneskehandel', 'italic', 'Sekretariatet')
  const bytes = await file()
  expect(unzipped(bytes).get('word/document.xml')).not.toMatch(/<w:(?:ins|del) /)
  expect((await takenIn(bytes)).said.map(({ at, format }) => [at, format])).toEqual([
    ['menneskehandel.', 'italic'],
    ['Sekretariatet', 'italic'],
  ])
})

it('is told as a comment where it is a link, or collides with another', async () => {
  await look('member', 'fire møter', 'bold')
  await look('chair', 'møter', 'italic')
  await look('chair', 'Gruppen', 'link https://tvers.example')
  const bytes = await file()
  const comments = unzipped(bytes).get('word/comments.xml') ?? ''
  expect(comments).toContain('→ Kursiv')
  expect(comments).toContain('→ Lenke til https://tvers.example')
  expect((await takenIn(bytes)).said.map(({ kind, at }) => [kind, at])).toEqual([
    ['suggestion', 'fire møter'],
    ['comment', 'møter'],
    ['comment', 'Gruppen'],
  ])
})

it('comes from a Word file for each look that differs, over runs that are parted, and only of words', async () => {
  const bytes = docxOf(
    p(r('Vi ') + changed('skal ', '<w:b/><w:i/>', '') + changed('møtes', '<w:b/><w:i/>', '') + r(' ofte.')) +
      p(changed('Ikke fet', '<w:b w:val="0"/>', '<w:b/><w:u w:val="none"/>') + r(' lenger.')) +
      p(changed('Bare skriften', '<w:sz w:val="40"/>', '')) +
      p(`<w:ins ${change}>${changed('Nytt ', '<w:b/>', '')}</w:ins>${r('her.')}`) +
      p(r('a') + changed(' ', '<w:b/>', '') + r('b')) +
      // More than a suggestion can hold is taken in, with whatever it looks like.
      p(`<w:ins ${change}>${changed('For langt. '.repeat(500), '<w:b/>', '')}</w:ins>`),
  )
  const { content: text, said, losses } = await takenIn(bytes)
  expect(said.map(({ at, format }) => [at, format ?? null])).toEqual(
    expect.arrayContaining([
      ['skal møtes', 'bold'],
      ['skal møtes', 'italic'],
      ['Ikke fet', 'not bold'],
    ]),
  )
  expect(said.filter(({ format }) => format)).toHaveLength(3)
  expect(losses).toEqual({ changes: 1 })
  expect(text.content?.[0]).toMatchObject({ content: [{ text: 'Vi skal møtes ofte.' }] })
  expect(text.content?.[1]).toMatchObject({
    content: [{ text: 'Ikke fet', marks: [{ type: 'bold' }] }, { text: ' lenger.' }],
  })
})

it('goes to Word as what lines were and would be, and comes in again', async () => {
  id = await desk.draft({ text: initialUpdate(lines) })
  await look('member', 'Bakgrunn', 'as heading 2')
  await look('chair', 'Tiltak', 'as paragraph')
  await look('member', 'Første ledd', 'as orderedList', 'Andre ledd')
  await look('member', 'Punkt én', 'as blockquote')
  await look('chair', 'Oppgaver', 'as taskList')
  await look('chair', 'Bakgrunn', 'as bulletList')
  await look('chair', 'Bakgrunn', 'bold')
  const bytes = await file()
  const xml = unzipped(bytes).get('word/document.xml') ?? ''
  expect(xml).toMatch(
    /<w:pStyle w:val="Heading2"\/>(?:(?!<\/w:p>).)*<w:pPrChange [^>]*w:author="Maja Medlem/s,
  )
  expect(xml).toMatch(/<w:pPrChange [^>]*w:author="Astrid Leder[^>]*><w:pPr><w:pStyle w:val="Heading1"\/>/)
  expect(xml).not.toMatch(/<w:[rp]PrChange [^>]*\/>/)
  expect(xml).not.toMatch(/\{list|<w:(?:ins|del) /)
  const comments = unzipped(bytes).get('word/comments.xml') ?? ''
  for (const words of ['→ Blir oppgaveliste', '→ Blir punktliste']) expect(comments).toContain(words)
  const { content: text, said, losses } = await takenIn(bytes)
  expect(text).toEqual(contentOf(docWith(lines)))
  expect(losses).not.toHaveProperty('changes')
  expect(said.map(({ at, format }) => [at, format ?? null])).toEqual(
    expect.arrayContaining([
      ['Bakgrunn', 'as heading 2'],
      ['Bakgrunn', 'bold'],
      ['Tiltak', 'as paragraph'],
      ['Første ledd Andre ledd', 'as orderedList'],
      ['Punkt én', 'as blockquote'],
      ['Oppgaver', null],
    ]),
  )
})

it('goes to Word as how deep items stand, and comes in again', async () => {
  const below: Content = {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [paragraph('Ytre'), list('bulletList', 'Indre', 'Sist')] }],
  }
  const lists = content(below, list('orderedList', 'Først', 'Så', 'Til slutt'), tasks('Ringe', 'Skrive'))
  id = await desk.draft({ text: initialUpdate(lists) })
  await look('member', 'Sist', 'one level out')
  await look('chair', 'Så', 'one level in', 'Til slutt', 'Hører sammen.')
  await look('member', 'Skrive', 'one level in')
  const bytes = await file()
  const xml = unzipped(bytes).get('word/document.xml') ?? ''
  expect(xml).toMatch(
    /<w:ilvl w:val="0"\/>(?:(?!<\/w:p>).)*<w:pPrChange (?:(?!<\/w:p>).)*<w:ilvl w:val="1"\/>/s,
  )
  expect(unzipped(bytes).get('word/comments.xml')).toContain('→ Rykkes ett nivå inn')
  const { content: text, said, losses } = await takenIn(bytes)
  expect(text).toEqual(contentOf(docWith(lists)))
  expect(losses).not.toHaveProperty('changes')
  expect(said.map(({ at, format }) => [at, format ?? null])).toEqual(
    expect.arrayContaining([
      ['Sist', 'one level out'],
      ['Så Til slutt', 'one level in'],
      ['Skrive', null],
    ]),
  )
  expect(said.find(({ at }) => at === 'Så Til slutt')?.words).toContain('Hører sammen.')
})

it('comes from a Word file where paragraphs have become something else, and not where only their looks have', async () => {
  const was = (properties: string, before: string, words: string, by = change) =>
    `<w:p><w:pPr>${properties}<w:pPrChange ${by}><w:pPr>${before}</w:pPr></w:pPrChange></w:pPr>${r(words)}</w:p>`
  const style = (name: string) => `<w:pStyle w:val="${name}"/>`
  const bytes = docxOf(
    was(style('Overskrift1'), '', 'Var avsnitt') +
      was('', style('Overskrift3'), 'Var overskrift') +
      was('<w:jc w:val="center"/>', '', 'Midtstilt') +
      was(style('Overskrift2'), '', 'Først') +
      was(style('Overskrift2'), '', 'Så', change.replace('Kari', 'Ola')) +
      was(style('Overskrift2'), '', ''),
  )
  const { content: text, said } = await takenIn(bytes)
  expect(said.map(({ at, format }) => [at, format])).toEqual([
    ['Var avsnitt', 'as heading 1'],
    ['Var overskrift', 'as paragraph'],
    ['Først', 'as heading 2'],
    ['Så', 'as heading 2'],
  ])
  expect(text.content?.map(({ type }) => type)).toEqual([
    ...['paragraph', 'heading', 'paragraph', 'paragraph', 'paragraph'],
  ])
})

function docWith(text = before): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, initialUpdate(text))
  return doc
}
