import type { Mark } from '~/domain/seat-reviews/marks'
import { signReview } from '~/domain/seat-reviews/sign.server'
import { markOfList, seatsToReview } from '~/domain/seat-reviews/to-review.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { Stage } from '../stage'

/** Some weeks ago the chair of the directorate group went through its seats; all of them stay. */
export async function reviewSeats(stage: Stage): Promise<void> {
  stage.clock.moveTo(25, '09:30')
  await stage.act('astrid', async (tx, viewer) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.review_seats', 'direktoratsgruppen')
    const giving = await grantWorkspace(tx, viewer, 'workspace.give_seats', workspace.id)
    const seats = await seatsToReview(tx, giving, 'nb')
    const marks = seats.map(({ id }): Mark => ({ seatId: id, outcome: 'stays', endsOn: null }))
    return signReview(tx, viewer, workspace, { seen: markOfList(seats), marks })
  })
}
