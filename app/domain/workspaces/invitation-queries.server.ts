import { eq } from 'drizzle-orm'
import { organisations, seats, users, workspaces } from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import { findLink } from '~/domain/people/links.server'
import type { Language } from '~/i18n/languages'

/**
 * What an invitation offers, for whoever has its secret: who asks, where, for which organisation, as what. Null when the
 * link cannot be used. `hasAccount` says whether its e-mail address can sign in: the secret proves that one may know.
 */
export async function invitationOffer(scope: Scope, secret: string, language: Language) {
  const link = await findLink(scope, 'invitation', secret)
  if (!link?.seatId) return null
  const [found] = await scope.db
    .select({ seat: seats, workspace: workspaces, organisation: organisations })
    .from(seats)
    .innerJoin(workspaces, eq(workspaces.id, seats.workspaceId))
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .where(eq(seats.id, link.seatId))
  if (!found) return null
  const [account] = await scope.db
    .select()
    .from(users)
    .where(eq(users.email, link.email ?? ''))
  const [sender] = link.createdBy
    ? await scope.db.select().from(users).where(eq(users.id, link.createdBy))
    : []
  const { seat, workspace, organisation } = found
  return {
    email: link.email ?? '',
    name: account?.name ?? link.name ?? '',
    from: sender?.name ?? '',
    workspace: named(workspace, 'name', language),
    organisation: named(organisation, 'name', language),
    role: seat.role,
    capacity: link.capacity ?? 'holder',
    validTo: link.validTo ?? seat.validTo,
    hasAccount: Boolean(account?.passwordHash),
    /** An account without a password yet: accepting sets it. */
    accountId: account?.id ?? null,
  }
}
