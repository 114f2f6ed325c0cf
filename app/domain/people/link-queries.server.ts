import { eq } from 'drizzle-orm'
import { users } from '#db/schema'
import type { Scope } from '~/core/scope'
import { findLink } from './links.server'

/** Whose password a reset link may set; null when the link cannot be used. The secret is the proof. */
export async function resetLinkPerson(
  scope: Scope,
  secret: string,
): Promise<{ id: string; email: string } | null> {
  const link = await findLink(scope, 'password_reset', secret)
  if (!link?.userId) return null
  const [person] = await scope.db
    .select({ id: users.id, email: users.email })
    .from(users)
    .where(eq(users.id, link.userId))
  return person ?? null
}

/** Whether a link for setting the installation up can be used. */
export async function setUpLinkWorks(scope: Scope, secret: string): Promise<boolean> {
  return (await findLink(scope, 'setup', secret)) !== null
}
