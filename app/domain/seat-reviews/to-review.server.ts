import { createHash } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import { seatHoldings, workspaceVisits } from '#db/schema'
import { localDateOf } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import { seatsOn, type SeatWithPeople } from '~/domain/workspaces/seat-queries.server'
import type { Language } from '~/i18n/languages'

/** The seats in force today, with those who have them: what a chair goes through. */
export async function seatsToReview(
  scope: Scope,
  workspace: GrantedWorkspace<'workspace.give_seats'>,
  language: Language,
): Promise<SeatWithPeople[]> {
  const today = await seatsOn(scope, workspace, scope.today, language)
  return today
    .filter(({ over }) => !over)
    .map((seat) => ({
      ...seat,
      holder: seat.holder?.over ? null : seat.holder,
      deputies: seat.deputies.filter(({ over }) => !over),
    }))
}

/** A mark of a list of seats that is another as soon as who has a seat, until when, or who answers for it is. */
export function markOfList(seats: readonly SeatWithPeople[]): string {
  const facts = seats.map(({ id, role, lastDay, sponsorId, holder, deputies }) => [
    id,
    role,
    lastDay,
    sponsorId,
    holder?.id ?? null,
    ...deputies.map((deputy) => deputy.id),
  ])
  return createHash('sha256')
    .update(JSON.stringify(facts.sort(([a], [b]) => String(a).localeCompare(String(b)))))
    .digest('hex')
}

/**
 * The day that each person last opened the workspace, by the id of their hold on a seat; those who never have are left
 * out. For whoever reviews the seats, and never kept with the review.
 */
export async function lastVisits(
  { db }: Scope,
  workspace: GrantedWorkspace<'workspace.review_seats'>,
  seats: readonly SeatWithPeople[],
): Promise<Record<string, string>> {
  const ids = seats.flatMap(({ holder, deputies }) => [...(holder ? [holder] : []), ...deputies])
  if (!ids.length) return {}
  const rows = await db
    .select({ id: seatHoldings.id, at: workspaceVisits.at })
    .from(seatHoldings)
    .innerJoin(
      workspaceVisits,
      and(eq(workspaceVisits.userId, seatHoldings.userId), eq(workspaceVisits.workspaceId, workspace.id)),
    )
    .where(
      inArray(
        seatHoldings.id,
        ids.map(({ id }) => id),
      ),
    )
  return Object.fromEntries(rows.map(({ id, at }) => [id, localDateOf(at)]))
}
