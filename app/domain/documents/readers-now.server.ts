import { and, asc, eq, inArray } from 'drizzle-orm'
import { organisations, seatHoldings, seats, users } from '#db/schema'
import { inForce } from '~/core/in-force'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { documentRules, type DocumentThing } from './policy'

/** Somebody who may read a document now, with the seats that they have where the document is. */
export interface ReaderNow {
  viewer: Viewer
  /** Short names of the organisations of those seats, by id. */
  organisations: ReadonlyMap<string, string>
}

/** Who may read a document now, by name: its rules asked of everyone who has a seat in its workspaces today. */
export async function readersNow({ db, today }: Scope, document: DocumentThing): Promise<ReaderNow[]> {
  const places = [document.workspaceId, ...document.shares.map(({ workspaceId }) => workspaceId)]
  const rows = await db
    .select({ person: users, seat: seats, capacity: seatHoldings.capacity, short: organisations.shortName })
    .from(seatHoldings)
    .innerJoin(seats, eq(seats.id, seatHoldings.seatId))
    .innerJoin(users, eq(users.id, seatHoldings.userId))
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .where(and(inArray(seats.workspaceId, places), inForce(seats, today), inForce(seatHoldings, today)))
    .orderBy(asc(seatHoldings.givenAt), asc(seatHoldings.id))
  const people = new Map<string, ReaderNow>()
  for (const { person, seat, capacity, short } of rows) {
    const known = people.get(person.id)
    const { id: seatId, workspaceId, organisationId, role } = seat
    const { id, name, email, language } = person
    people.set(id, {
      viewer: {
        id,
        name,
        email,
        language,
        systemRoles: [],
        seats: [...(known?.viewer.seats ?? []), { seatId, workspaceId, organisationId, role, capacity }],
        changesOn: null,
      },
      organisations: new Map([...(known?.organisations ?? []), [organisationId, short]]),
    })
  }
  const { compare } = new Intl.Collator('nb')
  return [...people.values()]
    .filter(({ viewer }) => documentRules['document.read'](viewer, document))
    .sort((a, b) => compare(a.viewer.name, b.viewer.name))
}
