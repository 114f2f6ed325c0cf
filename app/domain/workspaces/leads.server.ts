import { and, asc, eq, inArray } from 'drizzle-orm'
import { organisations, seats } from '#db/schema'
import { inForce } from '~/core/in-force'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'

/** The organisations that chair a workspace today and that are its secretariat, by name; whoever has a seat may know them. */
export async function leadsOf(
  { db, today }: Scope,
  workspaceId: string,
  language: Language,
): Promise<{ chairs: string[]; secretariat: string[] }> {
  const rows = await db
    .select({ role: seats.role, organisation: organisations })
    .from(seats)
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .where(
      and(
        eq(seats.workspaceId, workspaceId),
        inArray(seats.role, ['chair', 'secretariat']),
        inForce(seats, today),
      ),
    )
    .orderBy(asc(seats.validFrom), asc(seats.id))
  const withRole = (role: string) => [
    ...new Set(
      rows.filter((row) => row.role === role).map((row) => named(row.organisation, 'name', language)),
    ),
  ]
  return { chairs: withRole('chair'), secretariat: withRole('secretariat') }
}
