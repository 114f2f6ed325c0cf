import { and, eq, ne } from 'drizzle-orm'
import { threads } from '#db/schema'
import type { Tx } from '~/core/write'
import { anchorNow } from '~/editor/moved/anchor-now'
import type { Whereabouts } from '~/editor/moved/whereabouts'

/** Has what is said of a text stand at its words where these have been taken out and written anew, as when a line is moved. */
export async function carryThreads(tx: Tx, documentId: string, whereabouts: Whereabouts): Promise<void> {
  if (whereabouts.count === 0) return
  const standing = await tx.db
    .select({
      id: threads.id,
      anchor: { from: threads.anchorFrom, to: threads.anchorTo, quote: threads.quote },
    })
    .from(threads)
    .where(and(eq(threads.documentId, documentId), ne(threads.kind, 'remark')))
  for (const { id, anchor } of standing) {
    const { from, to } = anchorNow(anchor, whereabouts)
    if (from === anchor.from && to === anchor.to) continue
    await tx.db.update(threads).set({ anchorFrom: from, anchorTo: to }).where(eq(threads.id, id))
  }
}
