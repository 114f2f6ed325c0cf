import { and, asc, eq, inArray, notInArray } from 'drizzle-orm'
import { organisations, seatHoldings, seats, users } from '#db/schema'
import { inForce } from '~/core/in-force'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import { externalKinds, type OrganisationKind } from '../organisations/kinds'

/** Somebody who can answer for an external seat. */
export interface Sponsor {
  id: string
  name: string
  organisation: string
}

/** Those who can answer for an external seat in a workspace: who works there today for an organisation that is not external. */
export async function sponsorsIn({ db, today }: Scope, workspaceId: string): Promise<Sponsor[]> {
  const rows = await db
    .select({ id: users.id, name: users.name, organisation: organisations.shortName })
    .from(seatHoldings)
    .innerJoin(seats, eq(seats.id, seatHoldings.seatId))
    .innerJoin(users, eq(users.id, seatHoldings.userId))
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .where(
      and(
        eq(seats.workspaceId, workspaceId),
        inArray(seats.role, ['chair', 'secretariat', 'member']),
        notInArray(organisations.kind, [...externalKinds]),
        inForce(seats, today),
        inForce(seatHoldings, today),
      ),
    )
    .orderBy(asc(users.name))
  return rows.filter(({ id }, at) => rows.findIndex((one) => one.id === id) === at)
}

/** Whether an organisation is outside the public administration: its seats have somebody who answers for them, and an end. */
export function isExternal(kind: OrganisationKind): boolean {
  return externalKinds.some((external) => external === kind)
}

/**
 * An external seat has somebody in the workspace who answers for it, and a last day; any seat may have.
 * @throws Refusal on the field that lacks, or names somebody who cannot
 */
export async function requireSponsor(
  scope: Scope,
  workspaceId: string,
  kind: OrganisationKind,
  { sponsorId, validTo }: { sponsorId: string | null; validTo: string | null },
): Promise<void> {
  if (isExternal(kind) && validTo === null) throw new Refusal('invalid', 'required', { field: 'validTo' })
  if (isExternal(kind) && sponsorId === null) throw new Refusal('invalid', 'required', { field: 'sponsorId' })
  if (sponsorId === null) return
  const sponsors = await sponsorsIn(scope, workspaceId)
  if (!sponsors.some(({ id }) => id === sponsorId))
    throw new Refusal('invalid', 'choice', { field: 'sponsorId' })
}
