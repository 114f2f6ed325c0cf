import type { sessions, systemRoles, users } from '#db/schema'
import type { SystemRole } from '~/core/viewer'
import { deviceOf } from './device'

/** One's own session, as one may recognise it. */
export function presentSession(row: typeof sessions.$inferSelect, currentId: string) {
  return {
    id: row.id,
    device: deviceOf(row.device),
    startedAt: row.startedAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    current: row.id === currentId,
  }
}

/** A person in an administrator's list. */
export function presentListedPerson(
  row: typeof users.$inferSelect,
  systemRoleNames: readonly SystemRole[],
  seats: number,
) {
  const { id, name, email } = row
  return { id, name, email, systemRoles: systemRoleNames, seats }
}

/** A role apart from workspaces, with its period; one that was ended on its first day has `validTo` before `validFrom`. */
export function presentSystemRole(row: typeof systemRoles.$inferSelect, today: string) {
  const { id, role, validFrom, validTo } = row
  return {
    id,
    role,
    validFrom,
    validTo,
    inForce: validFrom <= today && (validTo === null || validTo >= today),
  }
}
