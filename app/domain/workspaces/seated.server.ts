import { and, asc, eq } from 'drizzle-orm'
import { organisations, seatHoldings, seats, users } from '#db/schema'
import { inForce } from '~/core/in-force'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'

export interface SeatedOrganisation {
  id: string
  shortName: string
  name: string
  people: Array<{ id: string; name: string }>
}

/** The organisations that have a seat in a workspace today, each with those who sit for it: whom something can be given to. */
export async function organisationsSeated(
  scope: Scope,
  workspaceId: string,
  language: Language,
): Promise<SeatedOrganisation[]> {
  const { db, today } = scope
  const rows = await db
    .select({ organisation: organisations, person: { id: users.id, name: users.name } })
    .from(seats)
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .leftJoin(seatHoldings, and(eq(seatHoldings.seatId, seats.id), inForce(seatHoldings, today)))
    .leftJoin(users, eq(users.id, seatHoldings.userId))
    .where(and(eq(seats.workspaceId, workspaceId), inForce(seats, today)))
    .orderBy(asc(organisations.shortName), asc(users.name))
  const seated = new Map<string, SeatedOrganisation>()
  for (const { organisation, person } of rows) {
    const { id, shortName } = organisation
    const known = seated.get(id) ?? { id, shortName, name: named(organisation, 'name', language), people: [] }
    if (person && !known.people.some((other) => other.id === person.id)) known.people.push(person)
    seated.set(id, known)
  }
  const collator = new Intl.Collator('nb')
  return [...seated.values()].sort((a, b) => collator.compare(a.name, b.name))
}
