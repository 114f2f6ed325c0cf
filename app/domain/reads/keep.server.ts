import { lt } from 'drizzle-orm'
import { documentReads, fileReads } from '#db/schema'
import { addMonths } from '~/core/calendar'
import type { Store } from '~/core/store'
import { write, type Tx } from '~/core/write'

/** That a person opened a document, or fetched a file, on a local date. */
export type Read = { userId: string; day: string } & ({ documentId: string } | { fileId: string })

/** How long it is kept who opened what. */
export const keepReadsMonths = 12

/** A statement takes so many values and no more. */
const atOnce = 300

/** Puts down who opened what; what is known already stays as it is. */
export async function keepReads(tx: Tx, reads: readonly Read[]): Promise<void> {
  const ofDocuments = reads.filter((read) => 'documentId' in read)
  const ofFiles = reads.filter((read) => 'fileId' in read)
  for (let from = 0; from < ofDocuments.length; from += atOnce)
    await tx.db
      .insert(documentReads)
      .values(ofDocuments.slice(from, from + atOnce))
      .onConflictDoNothing()
  for (let from = 0; from < ofFiles.length; from += atOnce)
    await tx.db
      .insert(fileReads)
      .values(ofFiles.slice(from, from + atOnce))
      .onConflictDoNothing()
}

/** Takes away what is a year old. */
export async function removeOldReads(store: Store): Promise<void> {
  await write(store, null, async (tx) => {
    const kept = addMonths(tx.today, -keepReadsMonths)
    await tx.db.delete(documentReads).where(lt(documentReads.day, kept))
    await tx.db.delete(fileReads).where(lt(fileReads.day, kept))
  })
}
