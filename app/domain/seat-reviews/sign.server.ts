import { seatReviewLines, seatReviews } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { grantWorkspace, type GrantedWorkspace } from '~/domain/workspaces/access.server'
import { endSeat } from '~/domain/workspaces/end-seat.server'
import type { SeatWithPeople } from '~/domain/workspaces/seat-queries.server'
import { endsOnField, type Mark } from './marks'
import { markOfList, seatsToReview } from './to-review.server'

/**
 * Signs for the seats of a workspace: keeps the list as it stands with what was decided about each, and ends those that end.
 * A seat that has an earlier last day of its own keeps that.
 * @param seen the mark of the list that was shown
 * @returns the id of the review
 * @throws Refusal `seats-changed` when the list is another than the one that was shown; `past` on a day gone by
 */
export async function signReview(
  tx: Tx,
  viewer: Viewer,
  workspace: GrantedWorkspace<'workspace.review_seats'>,
  { seen, marks }: { seen: string; marks: readonly Mark[] },
): Promise<string> {
  const giving = await grantWorkspace(tx, viewer, 'workspace.give_seats', workspace.id)
  const seats = await seatsToReview(tx, giving, 'nb')
  const bySeat = new Map(marks.map((mark) => [mark.seatId, mark]))
  const isWhole = bySeat.size === seats.length && seats.every(({ id }) => bySeat.has(id))
  if (!isWhole || markOfList(seats) !== seen) throw new Refusal('conflict', 'seats-changed')
  const decided = seats.map((seat) => ({ seat, ...decisionOn(tx, seat, bySeat.get(seat.id)) }))
  const id = newId()
  await tx.db
    .insert(seatReviews)
    .values({ id, workspaceId: workspace.id, signedBy: viewer.id, signedAt: tx.now })
  await tx.db.insert(seatReviewLines).values(
    decided.map(({ seat, outcome, endsOn }) => ({
      ...{ reviewId: id, seatId: seat.id, outcome, endsOn },
      ...{ validTo: seat.lastDay, sponsorId: seat.sponsorId },
      holdingIds: [seat.holder, ...seat.deputies].flatMap((holding) => holding?.id ?? []),
    })),
  )
  await tx.record('seats.reviewed', {
    workspaceId: workspace.id,
    object: { kind: 'workspace', id: workspace.id },
    detail: { number: decided.length, to: decided.filter(({ outcome }) => outcome === 'ends').length },
  })
  for (const { seat, endsOn } of decided)
    if (endsOn !== null && endsOn !== seat.lastDay)
      await endSeat(tx, viewer, giving, { seatId: seat.id, lastDay: endsOn })
  tx.signal(`workspace:${workspace.id}`)
  return id
}

function decisionOn(
  tx: Tx,
  seat: SeatWithPeople,
  mark: Mark | undefined,
): { outcome: Mark['outcome']; endsOn: string | null } {
  if (mark?.outcome !== 'ends' || mark.endsOn === null) return { outcome: 'stays', endsOn: null }
  if (mark.endsOn < tx.today) throw new Refusal('invalid', 'past', { field: endsOnField(seat.id) })
  const endsBefore = seat.lastDay !== null && seat.lastDay < mark.endsOn
  return { outcome: 'ends', endsOn: endsBefore ? seat.lastDay : mark.endsOn }
}
