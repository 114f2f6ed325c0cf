import { and, eq } from 'drizzle-orm'
import { joinAnswers, seatHoldings, seats } from '#db/schema'
import { inForce } from '~/core/in-force'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { notify } from '~/domain/notices/notify.server'
import type { GrantedWorkspace } from './access.server'
import type { JoinAnswerFields } from './fields'
import { giveHolding } from './give-holding.server'
import { giveSeat } from './give-seat.server'
import { requestIn } from './join-queries.server'

type Giving = GrantedWorkspace<'workspace.give_seats'>

/**
 * Answers a request to join: with a place on the seat that the organisation has, or on a new one that the viewer answers
 * for; or with a reason why not. Whoever asked is told.
 * @throws Refusal when it has been answered already, or what `giveSeat` and `holdSeat` refuse
 */
export async function answerRequest(
  tx: Tx,
  viewer: Viewer,
  workspace: Giving,
  requestId: string,
  fields: JoinAnswerFields,
): Promise<void> {
  const request = await requestIn(tx, workspace, requestId)
  if (request.answered) throw new Refusal('conflict', 'join-answered')
  const { answer: kind, reason } = fields
  if (kind === 'seated') await seat(tx, viewer, workspace, request, fields)
  await tx.db
    .insert(joinAnswers)
    .values({ requestId, kind, reason, answeredBy: viewer.id, answeredAt: tx.now })
  await tx.record('join.answered', {
    workspaceId: workspace.id,
    object: { kind: 'join_request', id: requestId },
    detail: { name: request.name, outcome: kind },
  })
  if (kind === 'declined') {
    const detail = { title: request.workspace, reason }
    await notify(tx, [request.userId], { kind: 'join_declined', workspaceId: null, href: '/groups', detail })
  }
  tx.signal(`workspace:${workspace.id}`)
}

/** On the organisation's seat: as its holder where nobody is, else as a deputy. */
async function seat(
  tx: Tx,
  viewer: Viewer,
  workspace: Giving,
  { userId, organisationId }: { userId: string; organisationId: string },
  { role, validTo }: JoinAnswerFields,
): Promise<void> {
  const [known] = await tx.db
    .select({ id: seats.id })
    .from(seats)
    .where(
      and(
        eq(seats.workspaceId, workspace.id),
        eq(seats.organisationId, organisationId),
        inForce(seats, tx.today),
      ),
    )
    .orderBy(seats.givenAt)
    .limit(1)
  const wanted = { organisationId, role, validFrom: tx.today, validTo, sponsorId: viewer.id }
  const seatId = known?.id ?? (await giveSeat(tx, viewer, workspace, wanted))
  const capacity = (await isHeld(tx, seatId)) ? ('deputy' as const) : ('holder' as const)
  const period = { validFrom: tx.today, validTo: null }
  await giveHolding(tx, viewer, workspace, { seatId, userId, capacity, ...period })
}

async function isHeld(tx: Tx, seatId: string): Promise<boolean> {
  const [holder] = await tx.db
    .select({ id: seatHoldings.id })
    .from(seatHoldings)
    .where(
      and(
        eq(seatHoldings.seatId, seatId),
        eq(seatHoldings.capacity, 'holder'),
        inForce(seatHoldings, tx.today),
      ),
    )
    .limit(1)
  return holder !== undefined
}
