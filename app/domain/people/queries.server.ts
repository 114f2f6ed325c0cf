import { and, asc, count, desc, eq, inArray, or } from 'drizzle-orm'
import { containing } from '#db/dialect/search'
import { seatHoldings, seats, sessions, systemRoles, users } from '#db/schema'
import { inForce } from '~/core/in-force'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { GrantedPeople } from './access.server'
import { presentListedPerson, presentSession, presentSystemRole } from './present'

export type Person = typeof users.$inferSelect

/** The account of an e-mail address, for the server's own use: it holds the password's hash. */
export async function personByEmail({ db }: Pick<Scope, 'db'>, email: string): Promise<Person | null> {
  const [person] = await db.select().from(users).where(eq(users.email, email.toLowerCase()))
  return person ?? null
}

/** The hash of the viewer's own password, for the server's own use. */
export async function ownPasswordHash({ db }: Pick<Scope, 'db'>, viewer: Viewer): Promise<string | null> {
  const [person] = await db
    .select({ passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, viewer.id))
  return person?.passwordHash ?? null
}

/** The viewer's account as its page shows it. */
export async function ownAccount({ db }: Scope, viewer: Viewer) {
  const [person] = await db.select().from(users).where(eq(users.id, viewer.id))
  if (!person) throw new Error('a viewer without an account')
  const { name, email, language, version } = person
  return { name, email, language, version }
}

/** The viewer's sessions in force, the one in use first, then the latest used. */
export async function ownSessions({ db, now }: Scope, viewer: Viewer, currentId: string) {
  const rows = await db
    .select()
    .from(sessions)
    .where(eq(sessions.userId, viewer.id))
    .orderBy(desc(sessions.lastSeenAt))
  return rows
    .filter((row) => row.expiresAt > now && row.endsAt > now)
    .map((row) => presentSession(row, currentId))
    .sort((a, b) => Number(b.current) - Number(a.current))
}

/** People by name, a page at a time; `search` looks into names and e-mail addresses. */
export async function listPeople(
  { db, today }: Scope,
  _proof: GrantedPeople,
  wanted: { search: string; page: number; size: number },
) {
  const found = wanted.search
    ? or(containing(users.name, wanted.search), containing(users.email, wanted.search))
    : undefined
  const [all] = await db.select({ number: count() }).from(users).where(found)
  const people = await db
    .select()
    .from(users)
    .where(found)
    .orderBy(asc(users.name), asc(users.id))
    .limit(wanted.size)
    .offset((wanted.page - 1) * wanted.size)
  const ids = people.map((person) => person.id)
  if (!ids.length) return { total: all?.number ?? 0, people: [] }
  const roles = await db
    .select()
    .from(systemRoles)
    .where(and(inArray(systemRoles.userId, ids), inForce(systemRoles, today)))
  const held = await db
    .select({ userId: seatHoldings.userId, number: count() })
    .from(seatHoldings)
    .innerJoin(seats, eq(seats.id, seatHoldings.seatId))
    .where(and(inArray(seatHoldings.userId, ids), inForce(seatHoldings, today), inForce(seats, today)))
    .groupBy(seatHoldings.userId)
  return {
    total: all?.number ?? 0,
    people: people.map((person) =>
      presentListedPerson(
        person,
        roles.filter((role) => role.userId === person.id).map((role) => role.role),
        held.find((row) => row.userId === person.id)?.number ?? 0,
      ),
    ),
  }
}

/** A person as an administrator sees them: who it is, and the roles apart from workspaces, past ones too. Null when unknown. */
export async function personForAdministrator({ db, today }: Scope, _proof: GrantedPeople, userId: string) {
  const [person] = await db.select().from(users).where(eq(users.id, userId))
  if (!person) return null
  const roles = await db
    .select()
    .from(systemRoles)
    .where(eq(systemRoles.userId, userId))
    .orderBy(desc(systemRoles.grantedAt))
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    joinedAt: person.createdAt.toISOString(),
    roles: roles.map((role) => presentSystemRole(role, today)),
  }
}
