import { eq } from 'drizzle-orm'
import { users } from '#db/schema'
import type { Tx } from '~/core/write'
import { endSessions } from './end-sessions.server'
import { takeLink, withdrawLinks } from './links.server'

/**
 * Sets the password of the person whom the link was sent to, and ends every session they have.
 * @throws Refusal `link-gone`
 */
export async function resetPassword(tx: Tx, secret: string, passwordHash: string): Promise<void> {
  const { userId } = await takeLink(tx, 'password_reset', secret)
  if (!userId) throw new Error('a reset link without a person')
  await tx.db.update(users).set({ passwordHash }).where(eq(users.id, userId))
  await withdrawLinks(tx, 'password_reset', userId)
  await endSessions(tx, userId, { allBut: null })
  await tx.record('password.changed', { object: { kind: 'person', id: userId } })
}
