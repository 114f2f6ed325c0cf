import { and, eq, ne } from 'drizzle-orm'
import { systemRoles, users } from '#db/schema'
import { inForce } from '~/core/in-force'
import { newId } from '~/core/ids'
import { dayBefore } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import type { SystemRole } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedPeople } from './access.server'

/** Gives a person a role apart from workspaces, from today. @throws Refusal `has-role` */
export async function giveSystemRole(
  tx: Tx,
  _proof: GrantedPeople,
  { userId, role }: { userId: string; role: SystemRole },
): Promise<void> {
  const [person] = await tx.db.select({ id: users.id }).from(users).where(eq(users.id, userId))
  if (!person) throw new Refusal('not-found')
  const [same] = await tx.db
    .select({ id: systemRoles.id })
    .from(systemRoles)
    .where(and(eq(systemRoles.userId, userId), eq(systemRoles.role, role), inForce(systemRoles, tx.today)))
  if (same) throw new Refusal('conflict', 'has-role')
  const id = newId()
  await tx.db.insert(systemRoles).values({
    id,
    userId,
    role,
    validFrom: tx.today,
    grantedBy: tx.actorId,
    grantedAt: tx.now,
  })
  await tx.record('system_role.given', { object: { kind: 'person', id: userId }, detail: { role } })
  tx.onCommit(() => tx.bus.emit('access-changed', { userIds: [userId] }))
}

/**
 * Ends a role at once. @throws Refusal `already-ended`; `last-administrator`, since nobody could invite anybody any more
 */
export async function endSystemRole(tx: Tx, _proof: GrantedPeople, roleId: string): Promise<void> {
  const [given] = await tx.db.select().from(systemRoles).where(eq(systemRoles.id, roleId))
  if (!given) throw new Refusal('not-found')
  if (given.validTo !== null && given.validTo < tx.today) throw new Refusal('conflict', 'already-ended')
  if (given.role === 'administrator' && !(await anotherAdministrator(tx, given.userId)))
    throw new Refusal('conflict', 'last-administrator')
  await tx.db
    .update(systemRoles)
    .set({ validTo: dayBefore(tx.today) })
    .where(eq(systemRoles.id, roleId))
  await tx.record('system_role.ended', {
    object: { kind: 'person', id: given.userId },
    detail: { role: given.role },
  })
  tx.onCommit(() => tx.bus.emit('access-changed', { userIds: [given.userId] }))
}

async function anotherAdministrator(tx: Tx, userId: string): Promise<boolean> {
  const [other] = await tx.db
    .select({ id: systemRoles.id })
    .from(systemRoles)
    .where(
      and(
        eq(systemRoles.role, 'administrator'),
        ne(systemRoles.userId, userId),
        inForce(systemRoles, tx.today),
      ),
    )
    .limit(1)
  return other !== undefined
}
