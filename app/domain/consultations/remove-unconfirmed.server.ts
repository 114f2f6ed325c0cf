import { lte } from 'drizzle-orm'
import { consultationPortalAnswers } from '#db/schema'
import type { Store } from '~/core/store'
import { write } from '~/core/write'

/** Takes away answers from the portal whose sender has not opened the link in time: nobody has read them. */
export async function removeUnconfirmed(store: Store): Promise<void> {
  await write(store, null, async (tx) => {
    await tx.db.delete(consultationPortalAnswers).where(lte(consultationPortalAnswers.expiresAt, tx.now))
  })
}
