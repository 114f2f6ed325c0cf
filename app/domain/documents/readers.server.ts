import { and, asc, eq, inArray } from 'drizzle-orm'
import { organisations, seats } from '#db/schema'
import { inForce } from '~/core/in-force'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { SeatRole } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import type { audiences } from './kinds'

/** The names of the organisations that have a seat in a workspace today in one of the roles: who will see what is opened to them. */
export async function organisationsWithSeats(
  { db, today }: Scope,
  workspaceId: string,
  roles: readonly SeatRole[],
  language: Language,
): Promise<string[]> {
  const rows = await db
    .select({ organisation: organisations })
    .from(seats)
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .where(and(eq(seats.workspaceId, workspaceId), inArray(seats.role, [...roles]), inForce(seats, today)))
    .orderBy(asc(organisations.shortName))
  return [...new Set(rows.map(({ organisation }) => named(organisation, 'name', language)))].sort(
    new Intl.Collator('nb').compare,
  )
}

/** The organisations, by their short names, that read what is for each audience of a workspace today. */
export async function audienceReaders(
  scope: Scope,
  workspaceId: string,
): Promise<Record<(typeof audiences)[number], string[]>> {
  const { db, today } = scope
  const rows = await db
    .selectDistinct({ name: organisations.shortName, role: seats.role })
    .from(seats)
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .where(and(eq(seats.workspaceId, workspaceId), inForce(seats, today)))
  const named = (of: typeof rows) =>
    [...new Set(of.map(({ name }) => name))].sort(new Intl.Collator('nb').compare)
  return { group: named(rows.filter(({ role }) => role !== 'participant')), everyone: named(rows) }
}

/** The ids of the organisations that have a seat in a workspace today. */
export async function seatedOrganisations({ db, today }: Scope, workspaceId: string): Promise<Set<string>> {
  const rows = await db
    .select({ id: seats.organisationId })
    .from(seats)
    .where(and(eq(seats.workspaceId, workspaceId), inForce(seats, today)))
  return new Set(rows.map(({ id }) => id))
}
