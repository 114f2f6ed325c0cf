import { and, asc, eq, inArray } from 'drizzle-orm'
import { links, organisations, seatHoldings, seats, users } from '#db/schema'
import { named } from '~/core/named'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import { usable } from '~/domain/people/links.server'
import type { Language } from '~/i18n/languages'
import type { GrantedWorkspace } from './access.server'
import { seatRoles } from './kinds'
import { gaveAccessOn } from './periods'
import {
  presentHolding,
  presentInvitation,
  presentSeat,
  type PresentedHolding,
  type PresentedSeat,
} from './present-seat'
import { seatIn } from './seats.server'

type MayReadPeople = GrantedWorkspace<'workspace.read_people'> | GrantedWorkspace<'workspace.give_seats'>

export interface SeatWithPeople extends PresentedSeat {
  holder: PresentedHolding | null
  deputies: PresentedHolding[]
}

/** The seats of a workspace on a local date, by role and organisation, each with whoever had it. A seat without a holder is vacant. */
export async function seatsOn(
  scope: Scope,
  workspace: MayReadPeople,
  on: string,
  language: Language,
): Promise<SeatWithPeople[]> {
  const rows = await scope.db
    .select({ seat: seats, organisation: organisations, sponsor: users.name })
    .from(seats)
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .leftJoin(users, eq(users.id, seats.sponsorId))
    .where(eq(seats.workspaceId, workspace.id))
  const then = rows.filter(({ seat }) => gaveAccessOn(seat, on))
  const held = await holdingsOf(
    scope,
    then.map(({ seat }) => seat.id),
  )
  const collator = new Intl.Collator('nb')
  return then
    .map(({ seat, organisation, sponsor }) => {
      const people = held.filter((holding) => holding.seatId === seat.id && gaveAccessOn(holding, on))
      // Where one holder followed another during the day, the later one is shown.
      const holder = people.filter((holding) => holding.capacity === 'holder').at(-1)
      return {
        ...presentSeat(seat, { organisation: named(organisation, 'name', language), sponsor }, scope.today),
        holder: holder ? presentHolding(holder, scope.today) : null,
        deputies: people
          .filter((holding) => holding.capacity === 'deputy')
          .map((holding) => presentHolding(holding, scope.today)),
      }
    })
    .sort(
      (a, b) =>
        seatRoles.indexOf(a.role) - seatRoles.indexOf(b.role) ||
        collator.compare(a.organisation, b.organisation),
    )
}

/** A seat with all who have had it, the latest first, and the invitations that wait. @throws Refusal `not-found` */
export async function seatPage(
  scope: Scope,
  workspace: GrantedWorkspace<'workspace.give_seats'>,
  seatId: string,
  language: Language,
) {
  const seat = await seatIn(scope, workspace, seatId)
  const [row] = await scope.db
    .select({ organisation: organisations, sponsor: users.name })
    .from(organisations)
    .leftJoin(users, eq(users.id, seat.sponsorId ?? ''))
    .where(eq(organisations.id, seat.organisationId))
  if (!row) throw new Refusal('not-found')
  const organisation = named(row.organisation, 'name', language)
  const invitations = await scope.db
    .select()
    .from(links)
    .where(and(eq(links.kind, 'invitation'), eq(links.seatId, seatId), usable(scope)))
    .orderBy(asc(links.createdAt))
  return {
    ...presentSeat(seat, { organisation, sponsor: row.sponsor }, scope.today),
    holdings: (await holdingsOf(scope, [seatId]))
      .map((holding) => presentHolding(holding, scope.today))
      .reverse(),
    invitations: invitations.map(presentInvitation),
  }
}

async function holdingsOf({ db }: Scope, seatIds: string[]) {
  if (!seatIds.length) return []
  const rows = await db
    .select({ holding: seatHoldings, name: users.name })
    .from(seatHoldings)
    .innerJoin(users, eq(users.id, seatHoldings.userId))
    .where(inArray(seatHoldings.seatId, seatIds))
    .orderBy(asc(seatHoldings.validFrom), asc(seatHoldings.givenAt))
  return rows.map(({ holding, name }) => ({ ...holding, name }))
}
