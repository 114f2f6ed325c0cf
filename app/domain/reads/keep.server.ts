import { lt, sql } from 'drizzle-orm'
import { documentReads, fileReads } from '#db/schema'
import { addMonths } from '~/core/calendar'
import { numbered, prepared } from '~/core/prepared'
import type { Store } from '~/core/store'
import { write, type Tx } from '~/core/write'

/** That a person opened a document, or fetched a file, on a local date. */
export type Read = { userId: string; day: string } & ({ documentId: string } | { fileId: string })

/** How long it is kept who opened what. */
export const keepReadsMonths = 12

/** A statement for each number of rows is kept: for any number there might be, it would be put together each time. */
const mostTogether = 50

/** Puts down who opened what; what is known already stays as it is. */
export async function keepReads(tx: Tx, reads: readonly Read[]): Promise<void> {
  const ofDocuments = reads.flatMap((read) =>
    'documentId' in read ? [{ ...read, id: read.documentId }] : [],
  )
  const ofFiles = reads.flatMap((read) => ('fileId' in read ? [{ ...read, id: read.fileId }] : []))
  for (const some of together(ofDocuments)) await readsOfDocuments(tx.db, some.length).execute(valuesOf(some))
  for (const some of together(ofFiles)) await readsOfFiles(tx.db, some.length).execute(valuesOf(some))
}

interface Row {
  id: string
  day: string
  userId: string
}

function* together(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += mostTogether) yield rows.slice(from, from + mostTogether)
}

const readsOfDocuments = prepared((db, count) =>
  db
    .insert(documentReads)
    .values(places(count).map(({ id, ...read }) => ({ documentId: id, ...read })))
    .onConflictDoNothing()
    .prepare(),
)

const readsOfFiles = prepared((db, count) =>
  db
    .insert(fileReads)
    .values(places(count).map(({ id, ...read }) => ({ fileId: id, ...read })))
    .onConflictDoNothing()
    .prepare(),
)

function places(count: number) {
  return Array.from({ length: count }, (_, nth) => ({
    id: sql.placeholder(`id${nth}`),
    day: sql.placeholder(`day${nth}`),
    userId: sql.placeholder(`user${nth}`),
  }))
}

function valuesOf(rows: readonly Row[]): Record<string, string> {
  const column = (name: string, of: (row: Row) => string) => numbered(name, rows.map(of))
  return {
    ...column('id', ({ id }) => id),
    ...column('day', ({ day }) => day),
    ...column('user', ({ userId }) => userId),
  }
}

/** Takes away what is a year old. */
export async function removeOldReads(store: Store): Promise<void> {
  await write(store, null, async (tx) => {
    const kept = addMonths(tx.today, -keepReadsMonths)
    await tx.db.delete(documentReads).where(lt(documentReads.day, kept))
    await tx.db.delete(fileReads).where(lt(fileReads.day, kept))
  })
}
