import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { documentFlags, documentRemovals, searchEntries } from '#db/schema'
import { migrateDatabase } from '#db/migrate'
import { openSqlite } from '#db/sqlite'
import { write } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { removeFromHistory } from '~/domain/guardrail/remove.server'
import { fragmentName } from '~/editor/fragment'
import { saved, startLive, synced, until, type Live } from '#tests/support/live'

/** Made up by Skatteetaten for tests: nobody's. */
const number = '10915596784'

let live: Live
let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tvers-removal-'))
  const file = join(folder, 'tvers.db')
  await migrateDatabase(`sqlite:${file}`, new URL('../../migrations', import.meta.url).pathname)
  const patience = { quietMs: 100, stretchMs: 60_000, keepMs: 60_000 }
  live = await startLive({ patience, database: openSqlite(file) })
})
afterEach(async () => {
  await live.stop()
  rmSync(folder, { recursive: true })
})

/** A part of the digits is enough: an index leaves out what words have in common. */
const onDisk = () =>
  readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(number.slice(0, 9)))

/** An index of before numbers were kept out of it: longer than a page, so that pages become free when it is replaced. */
const indexAsBefore = (documentId: string) =>
  write(live.store, null, async (tx) => {
    const body = `Hun har ${number}. `.repeat(2_000)
    const entry = { kind: 'document', audience: 'group', isPublic: false, href: '/', title: 'Notat' } as const
    await tx.db.delete(searchEntries)
    await tx.db
      .insert(searchEntries)
      .values({ entry: 1, objectId: documentId, ...entry, body, stems: number, changedAt: tx.now })
  })

it('flags what is typed past the browser, and takes it out of every open page and every byte of the database', async () => {
  const note = await live.note()
  const member = await synced(await live.open('member', note))
  const reader = await synced(await live.open('chair', note))
  const paragraph = new Y.XmlElement('paragraph')
  const words = new Y.XmlText()
  member.doc.transact(() => {
    paragraph.insert(0, [words])
    member.doc.getXmlFragment(fragmentName).push([paragraph])
  })
  words.insert(0, `Hun har ${number} i dag.`)
  await saved(member)
  const { database } = live.store
  await until(async () => (await database.reader.select().from(documentFlags)).length === 1, 'is flagged')
  await indexAsBefore(note)
  expect(onDisk()).toBe(true)
  const secretariat = await live.cast.viewer('secretariat')
  await write(live.store, secretariat.id, async (tx) =>
    removeFromHistory(
      tx,
      secretariat,
      await grantDocument(tx, secretariat, 'document.remove_from_history', note),
      { what: 'identity-numbers', reason: 'Ved en feil.' },
    ),
  )
  for (const page of [member, reader])
    await until(
      () => page.doc.getXmlFragment(fragmentName).toString().includes('Hun har  i dag.'),
      'has it taken out',
    )
  const done = async () => (await database.reader.select().from(documentRemovals))[0]?.overwrittenAt
  await until(async () => Boolean(await done()), 'is overwritten')
  expect(onDisk()).toBe(false)
  words.insert(0, 'Og ')
  await saved(member)
  expect(onDisk()).toBe(false)
  await until(
    () => reader.doc.getXmlFragment(fragmentName).toString().includes('Og Hun har'),
    'goes on being written together',
  )
})
