import { createHash } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import { links, organisations, seatHoldings, seats, users } from '#db/schema'
import { email as emailField } from '~/core/fields'
import { inForce } from '~/core/in-force'
import type { Scope } from '~/core/scope'
import { usable } from '~/domain/people/links.server'
import type { GrantedWorkspace } from './access.server'
import type { BulkFields } from './fields'
import { mostListed, readInvitationList, type ListedPerson } from './invitation-list'
import type { Capacity } from './kinds'
import { isExternal } from './sponsors.server'

/** Why a line of the list leads to no invitation. */
export type LineProblem =
  | 'no_name'
  | 'bad_email'
  | 'unknown_organisation'
  | 'twice'
  | 'already_seated'
  | 'already_invited'
  | 'needs_end'
  | 'too_many'

/** What will happen with one line: an invitation to a seat that is there, or to one that is given; or nothing, and why. */
export interface PlannedLine extends ListedPerson {
  problem: LineProblem | null
  organisationId: string | null
  /** Null where the organisation is given a seat first. */
  seatId: string | null
  capacity: Capacity
}

export interface InvitationPlan {
  lines: PlannedLine[]
  /** Tells whether what is done is what was shown. */
  hash: string
}

/** What a list of people will lead to as things stand. Nothing is written. */
export async function planInvitations(
  scope: Scope,
  workspace: GrantedWorkspace<'workspace.give_seats'>,
  fields: BulkFields,
): Promise<InvitationPlan> {
  const known = await whatIsThere(scope, workspace.id)
  const planned: PlannedLine[] = []
  for (const person of readInvitationList(fields.list)) planned.push(planLine(person, planned, known, fields))
  const hash = createHash('sha256')
    .update(JSON.stringify([planned, fields.role, fields.validTo]))
    .digest('hex')
  return { lines: planned, hash }
}

type Known = Awaited<ReturnType<typeof whatIsThere>>

function planLine(
  person: ListedPerson,
  before: readonly PlannedLine[],
  known: Known,
  fields: BulkFields,
): PlannedLine {
  const organisation = organisationCalled(person.organisation, known)
  const seat = organisation && known.seats.find((one) => one.organisationId === organisation.id)
  const line = { ...person, organisationId: organisation?.id ?? null, seatId: seat?.id ?? null }
  const same = before.filter((one) => one.problem === null && one.organisationId === line.organisationId)
  const taken = seat ? known.taken.has(seat.id) : false
  return {
    ...line,
    capacity: taken || same.length > 0 ? 'deputy' : 'holder',
    problem: problemOf(),
  }

  function problemOf(): LineProblem | null {
    if (before.length >= mostListed) return 'too_many'
    if (!emailField().safeParse(person.email).success) return 'bad_email'
    if (!person.name || person.name.length > 100) return 'no_name'
    if (!organisation) return 'unknown_organisation'
    if (before.some((one) => one.email === person.email)) return 'twice'
    if (seat && known.people.has(`${seat.id} ${person.email}`)) return 'already_seated'
    if (seat && known.invited.has(`${seat.id} ${person.email}`)) return 'already_invited'
    return !seat && isExternal(organisation.kind) && fields.validTo === null ? 'needs_end' : null
  }
}

function organisationCalled(written: string, { all }: Known) {
  const wanted = written.toLowerCase()
  return all.find((one) =>
    [one.shortName, one.nameNb, one.nameNn, one.nameEn].some((name) => name.toLowerCase() === wanted),
  )
}

/** Organisations by their names, and the seats of the workspace with those who have them or are invited to them. */
async function whatIsThere(scope: Scope, workspaceId: string) {
  const { db, today } = scope
  const all = (await db.select().from(organisations)).filter(({ closedOn }) => closedOn === null)
  const here = await db
    .select()
    .from(seats)
    .where(and(eq(seats.workspaceId, workspaceId), inForce(seats, today)))
    .orderBy(seats.givenAt)
  const ids = here.map(({ id }) => id)
  const holdings = ids.length
    ? await db
        .select({ seatId: seatHoldings.seatId, capacity: seatHoldings.capacity, email: users.email })
        .from(seatHoldings)
        .innerJoin(users, eq(users.id, seatHoldings.userId))
        .where(and(inArray(seatHoldings.seatId, ids), inForce(seatHoldings, today)))
    : []
  const invitations = ids.length
    ? await db
        .select({ seatId: links.seatId, email: links.email, capacity: links.capacity })
        .from(links)
        .where(and(eq(links.kind, 'invitation'), inArray(links.seatId, ids), usable(scope)))
    : []
  return {
    all,
    seats: here,
    people: new Set(holdings.map(({ seatId, email }) => `${seatId} ${email}`)),
    invited: new Set(invitations.map(({ seatId, email }) => `${seatId} ${email}`)),
    /** Seats that somebody holds, or is invited to hold. */
    taken: new Set([...holdings, ...invitations].filter(isHolder).map(({ seatId }) => seatId)),
  }
}

const isHolder = ({ capacity }: { capacity: Capacity | null }) => capacity === 'holder'
