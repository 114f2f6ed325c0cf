import Sqlite from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '#db/open'
import { loadDoc } from '~/domain/documents/text.server'
import { DocumentProvider } from '~/realtime/client/document-provider'
import { aMoment, saved, synced, until } from '#tests/support/live'
import { kill, startChild, type ChildServer } from './support/child'

let folder: string
let file: string
let child: ChildServer
let providers: DocumentProvider[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tvers-killed-'))
  file = join(folder, 'tvers.db')
  providers = []
})
afterEach(async () => {
  for (const provider of providers) provider.destroy()
  await kill(child)
  rmSync(folder, { recursive: true, force: true })
})

const wordsOf = (text: string) => new Set(text.split(' ').filter(Boolean))

async function storedWords(documentId: string): Promise<Set<string>> {
  const database = await openDatabase(`sqlite:${file}`)
  const doc = await loadDoc({ db: database.reader }, documentId)
  await database.close()
  return wordsOf(doc.getText('t').toString())
}

async function tenClients() {
  child = await startChild(file, 0)
  const { url, port, documentId, cookies } = child.said as {
    url: string
    port: number
    documentId: string
    cookies: string[]
  }
  for (let nth = 0; nth < 10; nth++) {
    const extraHeaders = { cookie: cookies[nth % cookies.length] ?? '', 'x-client': String(nth) }
    providers.push(new DocumentProvider({ url, documentId, extraHeaders }))
  }
  await Promise.all(providers.map(synced))
  return { port, documentId }
}

it('keeps every word that was acknowledged or seen when the server is killed while ten people type', async () => {
  const { port, documentId } = await tenClients()
  const typed: string[] = []
  const acknowledged = new Set<string>()
  const typing = providers.map((provider, nth) => {
    let own: string[] = []
    provider.on('saved', ({ pending }) => {
      if (pending) return
      for (const word of own) acknowledged.add(word)
      own = []
    })
    return setInterval(() => {
      const word = `${nth}.${typed.length}`
      typed.push(word)
      own.push(word)
      provider.doc.getText('t').insert(0, `${word} `)
    }, 60)
  })
  await aMoment(2_000)
  await kill(child)
  const seen = providers.map(({ doc }, nth) =>
    [...wordsOf(doc.getText('t').toString())].filter((word) => !word.startsWith(`${nth}.`)),
  )
  await aMoment(100)
  for (const one of typing) clearInterval(one)

  const stored = await storedWords(documentId)
  expect(acknowledged.size).toBeGreaterThan(50)
  expect([...acknowledged].filter((word) => !stored.has(word))).toEqual([])
  expect(seen.flat().filter((word) => !stored.has(word))).toEqual([])
  expect(providers.some(({ hasUnsaved }) => hasUnsaved)).toBe(true)

  child = await startChild(file, port, 'again')
  await until(() => providers.every(({ status }) => status === 'connected'), 'all are back', 20_000)
  await Promise.all(providers.map(saved))
  const all = await storedWords(documentId)
  expect(typed.filter((word) => !all.has(word))).toEqual([])
}, 60_000)

it('loses nothing when the server is stopped and started again', async () => {
  const { port, documentId } = await tenClients()
  let count = 0
  const typing = providers.map(({ doc }) => setInterval(() => doc.getText('t').insert(0, `${count++} `), 60))
  await aMoment(500)
  const began = performance.now()
  await kill(child, 'SIGTERM')
  expect(performance.now() - began).toBeLessThan(5_000)
  child = await startChild(file, port, 'again')
  await until(() => providers.every(({ status }) => status === 'connected'), 'all are back', 20_000)
  for (const one of typing) clearInterval(one)
  await Promise.all(providers.map(saved))
  expect((await storedWords(documentId)).size).toBe(count)
}, 60_000)

it('is given back by an open page what an older copy of its database lacks, before what was built on it', async () => {
  const { port, documentId } = await tenClients()
  const [writer, reader] = providers as [DocumentProvider, DocumentProvider]
  writer.doc.getText('t').insert(0, 'først ')
  await saved(writer)
  await until(() => reader.doc.getText('t').length > 0, 'it was seen')
  await kill(child)
  writer.destroy()
  const database = new Sqlite(file)
  expect(
    database.prepare('delete from document_updates where "documentId" = ?').run(documentId).changes,
  ).toBe(1)
  database.close()
  child = await startChild(file, port, 'again')
  await until(() => reader.status === 'connected', 'the other is back', 20_000)
  reader.doc.getText('t').insert(reader.doc.getText('t').length, 'så ')
  await until(() => !reader.hasUnsaved, 'all is stored', 20_000)
  expect(await storedWords(documentId)).toEqual(new Set(['først', 'så']))
}, 60_000)
