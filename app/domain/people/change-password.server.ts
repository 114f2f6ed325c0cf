import { eq } from 'drizzle-orm'
import { users } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { endSessions } from './end-sessions.server'

/** Sets one's own password, already proved and hashed; every other session ends, this one goes on. */
export async function changePassword(
  tx: Tx,
  viewer: Viewer,
  change: { passwordHash: string; sessionId: string },
): Promise<void> {
  await tx.db.update(users).set({ passwordHash: change.passwordHash }).where(eq(users.id, viewer.id))
  await endSessions(tx, viewer.id, { allBut: change.sessionId })
  await tx.record('password.changed', { object: { kind: 'person', id: viewer.id } })
}
