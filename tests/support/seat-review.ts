import type { Store } from '~/core/store'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import type { Mark } from '~/domain/seat-reviews/marks'
import { signReview } from '~/domain/seat-reviews/sign.server'
import { markOfList, seatsToReview } from '~/domain/seat-reviews/to-review.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'

/** Goes through the seats of the group as they stand and signs. @param ends the last day of those that end, by seat */
export async function reviewSeats(
  store: Store,
  viewer: Viewer,
  ends: Readonly<Record<string, string>> = {},
): Promise<string> {
  return write(store, viewer.id, async (tx) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.review_seats', 'group')
    const giving = await grantWorkspace(tx, viewer, 'workspace.give_seats', 'group')
    const seats = await seatsToReview(tx, giving, 'nb')
    const marks = seats.map(({ id }): Mark => {
      const endsOn = ends[id] ?? null
      return { seatId: id, outcome: endsOn ? 'ends' : 'stays', endsOn }
    })
    return signReview(tx, viewer, workspace, { seen: markOfList(seats), marks })
  })
}
