import { beforeEach, expect, it } from 'vitest'
import { replyInThread } from '~/domain/comments/reply.server'
import { resolveThread } from '~/domain/comments/resolve.server'
import { grantThread } from '~/domain/comments/access.server'
import { startThread, suggestWording } from '~/domain/comments/start-thread.server'
import { grantDocument } from '~/domain/documents/access.server'
import { changeText, loadDoc } from '~/domain/documents/text.server'
import { renderCopy } from '~/domain/exports/render.server'
import { workingCopyOf } from '~/domain/exports/working-copy.server'
import { prepareImport } from '~/domain/imports/import.server'
import { createAnchorInDoc } from '~/editor/anchors'
import { contentOf, initialUpdate, plainTextOf } from '~/editor/content'
import { replaceContent } from '~/editor/replace-content'
import { nb } from '~/i18n/nb'
import * as Y from 'yjs'
import { content, paragraph, text } from '#tests/editor/sample'
import { reading } from '#tests/support/store'
import { unzipped } from '#tests/support/unzipped'
import { createDesk, type Desk } from '../documents/desk'

let desk: Desk
let id: string

const before = content(
  paragraph('Gruppen skal ', text('samordne', 'bold'), ' arbeidet mot menneskehandel.'),
  paragraph('Sekretariatet kaller inn til fire møter i året.'),
  paragraph('Dette avsnittet forsvinner snart.'),
)

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft({ text: initialUpdate(before) })
})

async function placeOf(quote: string) {
  const anchor = createAnchorInDoc(await loadDoc(reading(desk.store), id), quote)
  if (!anchor) throw new Error(`"${quote}" is not in the text`)
  return anchor
}

// The place is found before the transaction: inside one, nothing else reads the database.
async function say(part: 'member' | 'participant' | 'chair', quote: string, words: string) {
  const place = await placeOf(quote)
  return desk.as(part, async (tx, viewer) =>
    startThread(tx, viewer, await grantDocument(tx, viewer, 'document.comment', id), {
      ...place,
      text: words,
    }),
  )
}
async function suggest(part: 'member' | 'chair', quote: string, replacement: string, words = '') {
  const place = await placeOf(quote)
  return desk.as(part, async (tx, viewer) =>
    suggestWording(tx, viewer, await grantDocument(tx, viewer, 'document.comment', id), {
      ...place,
      replacement,
      text: words,
    }),
  )
}

async function file(): Promise<Uint8Array> {
  const viewer = await desk.cast.viewer('member')
  const document = await desk.as('member', (tx, member) => grantDocument(tx, member, 'document.read', id))
  const words = { line: 'Utkast', facts: [] }
  const said = { to: viewer, words: { ...nb.documents.rendering, format: nb.suggestions.format } }
  return renderCopy(await workingCopyOf(reading(desk.store), document, 'nb', words, said), 'docx')
}

/** The file taken in again: its text, and what is said where. */
async function takenIn(bytes: Uint8Array) {
  const read = await prepareImport(
    { file: { name: 'utkast.docx', bytes: Buffer.from(bytes) }, title: '' },
    nb.imports.remarks,
  )
  const doc = new Y.Doc()
  Y.applyUpdate(doc, read.text)
  return {
    words: plainTextOf(contentOf(doc)),
    said: read.threads.map(({ anchor, replacement, text }) => ({ at: anchor.quote, replacement, text })),
    losses: read.losses,
  }
}

it('keeps threads with their answers, and suggestions with their reasons, out as Word and in again', async () => {
  const thread = await say('participant', 'menneskehandel', 'Bare dette?')
  await desk.as('member', async (tx, viewer) =>
    replyInThread(tx, viewer, await grantThread(tx, viewer, 'thread.reply', thread), 'Ja, etter mandatet.'),
  )
  await suggest('member', 'skal samordne arbeidet', 'samordner alt', 'Kortere.')
  await suggest('chair', 'i året', '')
  const bytes = await file()
  const { words, said, losses } = await takenIn(bytes)
  expect(words).toBe(plainTextOf(before))
  expect(losses).not.toHaveProperty('comments')
  expect(losses).not.toHaveProperty('changes')
  const shown = said.map(({ at, replacement, text: words }) => [at, replacement, words])
  expect(shown).toContainEqual([
    'menneskehandel',
    null,
    'Pål Deltaker (ROSA) i filen: Bare dette?\n\nMaja Medlem (POD) i filen: Ja, etter mandatet.',
  ])
  expect(shown).toContainEqual([
    'skal samordne arbeidet',
    'samordner alt',
    'Sporet endring av Maja Medlem (POD) i filen.\n\nMaja Medlem (POD) i filen: Kortere.',
  ])
  expect(shown).toContainEqual(['i året', '', 'Sporet endring av Astrid Leder (SFK) i filen.'])
  expect(shown).toHaveLength(3)
})

it('has answers as answers, and changes as Word tracks them', async () => {
  const thread = await say('participant', 'menneskehandel', 'Bare dette?')
  await desk.as('member', async (tx, viewer) =>
    replyInThread(tx, viewer, await grantThread(tx, viewer, 'thread.reply', thread), 'Ja.'),
  )
  await suggest('member', 'fire møter', 'seks møter')
  const files = unzipped(await file())
  const xml = files.get('word/document.xml') ?? ''
  expect(xml).toMatch(
    /<w:del [^>]*w:author="Maja Medlem \(POD\)"[^>]*>.*?<w:delText[^>]*>fire møter<\/w:delText>/s,
  )
  expect(xml).toMatch(/<w:ins [^>]*>.*?<w:t[^>]*>seks møter<\/w:t>/s)
  const [parent, answer] = [...(files.get('word/comments.xml') ?? '').matchAll(/w14:paraId="(\w+)"/g)].map(
    ([, paraId]) => paraId,
  )
  expect(files.get('word/commentsExtended.xml')).toContain(
    `w15:paraId="${answer}" w15:paraIdParent="${parent}"`,
  )
})

it('loses neither of two suggestions that collide, nor what is said of words that are gone, and says what is resolved', async () => {
  await suggest('member', 'fire møter', 'seks møter')
  await suggest('chair', 'møter i året', 'møter')
  const resolved = await say('participant', 'Sekretariatet', 'Hvem er det?')
  await desk.as('chair', async (tx, viewer) =>
    resolveThread(tx, viewer, await grantThread(tx, viewer, 'thread.resolve', resolved)),
  )
  await say('member', 'forsvinner snart', 'Hvorfor?')
  await desk.as('secretariat', (tx) =>
    changeText(tx, id, (doc) =>
      replaceContent(doc, { ...before, content: before.content?.slice(0, 2) ?? [] }),
    ),
  )
  const bytes = await file()
  const comments = (unzipped(bytes).get('word/comments.xml') ?? '').replace(/<[^>]+>/g, '|')
  for (const words of ['→ «møter»', 'Løst av Astrid Leder', '«forsvinner snart»', 'Hvorfor?'])
    expect(comments).toContain(words)
  const { said } = await takenIn(bytes)
  expect(said.map(({ at, replacement }) => [at, replacement])).toEqual([
    ['fire møter', 'seks møter'],
    ['møter i året', null],
    ['Sekretariatet', null],
  ])
})

it('is the text alone for those who do not ask for more', async () => {
  await say('member', 'menneskehandel', 'Bare dette?')
  const document = await desk.as('member', (tx, member) => grantDocument(tx, member, 'document.read', id))
  const copy = await workingCopyOf(reading(desk.store), document, 'nb', {
    line: 'U',
    facts: [],
  })
  expect(unzipped(await renderCopy(copy, 'docx')).get('word/document.xml')).not.toContain('comment')
})

it('has new paragraphs and paragraphs that go as Word tracks them, and takes them in again', async () => {
  await suggest('member', 'fire møter i året.', 'fire møter i året.\nDet varsler på forhånd.\nOg etterpå.')
  await suggest('chair', 'Dette avsnittet forsvinner snart.', '')
  const bytes = await file()
  const xml = unzipped(bytes).get('word/document.xml') ?? ''
  const ended = xml.match(
    /<w:pPr>(?:(?!<\/w:pPr>).)*<w:rPr><w:ins [^>]*w:author="Maja Medlem \(POD\)"[^>]*\/>/gs,
  )
  expect(ended).toHaveLength(2)
  const ids = [...xml.matchAll(/<w:(?:ins|del) [^>]*w:id="(\d+)"/g)].map(([, mark]) => mark)
  expect(new Set(ids).size).toBe(ids.length)
  const { words, said, losses } = await takenIn(bytes)
  expect(words).toBe(plainTextOf(before))
  expect(losses).not.toHaveProperty('changes')
  expect(said.map(({ at, replacement }) => [at, replacement])).toEqual([
    ['fire møter i året.', 'fire møter i året.\nDet varsler på forhånd.\nOg etterpå.'],
    ['Dette avsnittet forsvinner snart.', ''],
  ])
})

it('has the ends of paragraphs that are joined as taken out', async () => {
  const first = await placeOf('mot menneskehandel.')
  const last = await placeOf('Sekretariatet kaller')
  await desk.as('member', async (tx, viewer) =>
    suggestWording(tx, viewer, await grantDocument(tx, viewer, 'document.comment', id), {
      from: first.from,
      to: last.to,
      quote: first.quote,
      replacement: 'og kaller',
      text: '',
    }),
  )
  const xml = unzipped(await file()).get('word/document.xml') ?? ''
  expect(xml).toMatch(
    /<w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr>(?:(?!<w:p[ >]).)*mot menneskehandel\.<\/w:delText>/s,
  )
  expect(xml).toMatch(/Sekretariatet kaller<\/w:delText>.*?<w:t[^>]*>og kaller<\/w:t>/s)
})
