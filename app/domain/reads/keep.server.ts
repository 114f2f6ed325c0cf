import { lt } from 'drizzle-orm'
import { documentReads } from '#db/schema'
import { addMonths } from '~/core/calendar'
import type { Store } from '~/core/store'
import { write, type Tx } from '~/core/write'

/** That a person opened a document on a local date. */
export interface DocumentRead {
  userId: string
  documentId: string
  day: string
}

/** How long it is kept who opened what. */
export const keepReadsMonths = 12

/** A statement takes so many values and no more. */
const atOnce = 300

/** Puts down who opened what; what is known already stays as it is. */
export async function keepReads(tx: Tx, reads: readonly DocumentRead[]): Promise<void> {
  for (let from = 0; from < reads.length; from += atOnce)
    await tx.db
      .insert(documentReads)
      .values(reads.slice(from, from + atOnce))
      .onConflictDoNothing()
}

/** Takes away what is a year old. */
export async function removeOldReads(store: Store): Promise<void> {
  await write(store, null, async (tx) => {
    await tx.db.delete(documentReads).where(lt(documentReads.day, addMonths(tx.today, -keepReadsMonths)))
  })
}
