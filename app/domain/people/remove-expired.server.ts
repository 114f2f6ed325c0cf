import { and, eq, lte, ne, or } from 'drizzle-orm'
import { links, sessions } from '#db/schema'
import type { Store } from '~/core/store'
import { write } from '~/core/write'

/** Invitations are kept for a month after they run out, so that somebody can see that one did. */
const keepInvitationsMs = 30 * 24 * 3_600_000

/** Takes away sessions and links that can no longer be used. */
export async function removeExpired(store: Store): Promise<void> {
  await write(store, null, async (tx) => {
    const ended = await tx.db
      .delete(sessions)
      .where(or(lte(sessions.expiresAt, tx.now), lte(sessions.endsAt, tx.now)))
      .returning({ id: sessions.id })
    const monthAgo = new Date(tx.now.getTime() - keepInvitationsMs)
    await tx.db
      .delete(links)
      .where(
        or(
          and(ne(links.kind, 'invitation'), lte(links.expiresAt, tx.now)),
          and(eq(links.kind, 'invitation'), lte(links.expiresAt, monthAgo)),
        ),
      )
    const sessionIds = ended.map(({ id }) => id)
    if (sessionIds.length) tx.onCommit(() => tx.bus.emit('session-ended', { sessionIds }))
  })
}
