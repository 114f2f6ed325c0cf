import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { asc, eq } from 'drizzle-orm'
import { documentUpdates } from '#db/schema'
import { contentOf, initialUpdate, plainTextOf, type Content } from '~/editor/content'
import { passagesOf } from '~/editor/authorship'
import { replaceContent } from '~/editor/replace-content'
import { textRuns, wordsOf } from '~/editor/text-runs'
import { loadDoc } from '~/domain/documents/text.server'
import { deviceDatabase } from '~/realtime/client/device/database'
import { readableCopies } from '~/realtime/client/device/kept'
import { DocumentProvider } from '~/realtime/client/document-provider'
import { content, heading, paragraph } from '#tests/editor/sample'
import type { Part } from '#tests/support/cast'
import { saved, startLive, synced, until, type Live } from '#tests/support/live'

let live: Live
let note: string

beforeEach(async () => {
  live = await startLive()
  note = await live.note()
  const first = await synced(await live.open('chair', note))
  Y.applyUpdate(first.doc, initialUpdate(content(paragraph('Gruppen møtes ofte.'), paragraph('Slutt.'))))
  await saved(first)
})
afterEach(async () => {
  const database = await deviceDatabase()
  await Promise.all([database.clear('changes'), database.clear('copies')])
  await live.stop()
})

const asHeading = [heading(2, 'Gruppen møtes ofte.'), paragraph('Slutt.')]

const make = ({ doc }: DocumentProvider, blocks: Content[]) => void replaceContent(doc, content(...blocks))

function type({ doc }: DocumentProvider, words: string, behind: string): void {
  const run = textRuns(doc).find(({ text }) => wordsOf(text).includes(behind))
  run?.text.insert(wordsOf(run.text).indexOf(behind) + behind.length, words)
}

const connectionOf = (provider: DocumentProvider) =>
  (provider as unknown as { connection: { socket: { connect(): void; disconnect(): void } } }).connection
    .socket

const lines = (doc: Y.Doc) => plainTextOf(contentOf(doc)).split('\n')

async function stored(): Promise<Y.Doc> {
  return loadDoc({ db: live.store.database.reader }, note)
}

/** Both have the same, and it is what is stored. */
async function expectAll(providers: DocumentProvider[], said: string[]): Promise<void> {
  for (const { doc } of providers)
    await until(() => lines(doc).join() === said.join(), `says ${said.join(' / ')}`)
  for (const provider of providers) await saved(provider)
  expect(lines(await stored())).toEqual(said)
}

it('gives back what somebody wrote without a connection in a line that was made a heading meanwhile, as theirs', async () => {
  const writer = await synced(await live.open('member', note))
  const other = await synced(await live.open('secretariat', note))
  connectionOf(writer).disconnect()
  type(writer, ' i Oslo', 'ofte')
  make(other, asHeading)
  await saved(other)
  connectionOf(writer).connect()
  await expectAll([writer, other], ['Gruppen møtes ofte i Oslo.', 'Slutt.'])
  expect(contentOf(other.doc).content?.[0]?.type).toBe('heading')
  const updates = await live.store.database.reader
    .select({ update: documentUpdates.update, userId: documentUpdates.userId })
    .from(documentUpdates)
    .where(eq(documentUpdates.documentId, note))
    .orderBy(asc(documentUpdates.sequence))
  const [first] = passagesOf(await stored(), updates)
  expect(first?.find(({ text }) => text.includes('Oslo'))?.userId).toBe(live.cast.userIds.member)
})

it('gives it back when whoever made the line a heading was the one without a connection', async () => {
  const writer = await synced(await live.open('member', note))
  const other = await synced(await live.open('secretariat', note))
  // Whose undo keeps what they took out, as in an editor.
  new Y.UndoManager(other.doc.getXmlFragment('default'))
  connectionOf(other).disconnect()
  other.doc.transact(() => make(other, asHeading))
  type(writer, ' i Oslo', 'ofte')
  await saved(writer)
  connectionOf(other).connect()
  await expectAll([writer, other], ['Gruppen møtes ofte i Oslo.', 'Slutt.'])
})

it('gives it back once where both happen at once', async () => {
  const writer = await synced(await live.open('member', note))
  const other = await synced(await live.open('secretariat', note))
  new Y.UndoManager(other.doc.getXmlFragment('default'))
  let said = 'Gruppen møtes ofte.'
  for (const level of [1, 2, 3, 1, 2, 3]) {
    type(writer, ' nå', 'ofte')
    other.doc.transact(() => make(other, [heading(level, said), paragraph('Slutt.')]))
    said = said.replace('ofte', 'ofte nå')
    await expectAll([writer, other], [said, 'Slutt.'])
    make(other, [paragraph(said), paragraph('Slutt.')])
    await expectAll([writer, other], [said, 'Slutt.'])
  }
})

it('gives it back when the text was held still, and to nobody twice', async () => {
  const writer = await synced(await live.open('member', note))
  const other = await synced(await live.open('secretariat', note))
  writer.pause(true)
  make(other, asHeading)
  await saved(other)
  await until(() => writer.hasWaiting, 'something waits')
  type(writer, ' i Oslo', 'ofte')
  await saved(writer)
  writer.pause(false)
  await expectAll([writer, other], ['Gruppen møtes ofte i Oslo.', 'Slutt.'])
})

it('keeps as words to read what a page that is gone had written in such a line', async () => {
  const cookies = await live.cookie('member' satisfies Part)
  const open = async () => {
    const options = { url: live.server.url, documentId: note, onDevice: { title: 'Notat', href: '/notat' } }
    const provider = new DocumentProvider({ ...options, extraHeaders: { cookie: cookies } })
    await new Promise<void>((resolve) => void provider.once('takenBack', resolve))
    return provider
  }
  const gone = await open()
  connectionOf(gone).disconnect()
  type(gone, ' i Oslo og Bodø', 'ofte')
  await until(() => gone.keptOnDevice, 'kept')
  gone.destroy()
  const other = await synced(await live.open('secretariat', note))
  make(other, asHeading)
  await saved(other)
  const back = await open()
  const member = live.cast.userIds.member
  await until(async () => (await readableCopies(member)).length === 1, 'kept as words')
  expect((await readableCopies(member))[0]).toMatchObject({ lines: ['i Oslo og Bodø'] })
  await saved(back)
  expect(lines(back.doc)).toEqual(['Gruppen møtes ofte.', 'Slutt.'])
  back.destroy()
})
