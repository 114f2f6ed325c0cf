import { and, eq, isNull, lte } from 'drizzle-orm'
import { notices } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'

/** Marks as read what the viewer has been told up to the moment that the page was shown: a later notice has not been seen. */
export async function markNoticesRead(tx: Tx, viewer: Viewer, shownAt: Date): Promise<void> {
  await tx.db
    .update(notices)
    .set({ readAt: tx.now })
    .where(and(eq(notices.userId, viewer.id), isNull(notices.readAt), lte(notices.createdAt, shownAt)))
  tx.signal(`user:${viewer.id}`)
}
