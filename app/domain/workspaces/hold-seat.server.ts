import { eq } from 'drizzle-orm'
import { organisations, seatHoldings, users } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { notify } from '~/domain/notices/notify.server'
import type { Capacity } from './kinds'
import { peopleIn } from './people-in.server'
import { overlap, type Period } from './periods'
import type { Seat } from './seats.server'

export interface NewHolding extends Period {
  userId: string
  capacity: Capacity
}

/**
 * Lets a person have a seat for a period. The caller has proved that it may be given (a grant, or an invitation).
 * @throws Refusal `seat-ended`, `order`, `already-seated`, `seat-held` when another holds it in any part of the period
 */
export async function holdSeat(
  tx: Tx,
  workspace: { id: string; slug: string },
  seat: Seat,
  holding: NewHolding,
): Promise<string> {
  const { userId, capacity, validFrom, validTo } = holding
  if (seat.validTo !== null && seat.validTo < tx.today) throw new Refusal('conflict', 'seat-ended')
  if (validTo !== null && validTo < validFrom) throw new Refusal('invalid', 'order', { field: 'validTo' })
  await requireFree(tx, seat, holding)
  const id = newId()
  const row = { id, seatId: seat.id, userId, capacity, validFrom, validTo }
  await tx.db.insert(seatHoldings).values({ ...row, givenBy: tx.actorId, givenAt: tx.now })
  await tell(tx, workspace, seat, row)
  return id
}

async function requireFree(tx: Tx, seat: Seat, wanted: NewHolding) {
  const rows = await tx.db.select().from(seatHoldings).where(eq(seatHoldings.seatId, seat.id))
  const meanwhile = rows.filter((row) => overlap(row, wanted))
  if (meanwhile.some((row) => row.userId === wanted.userId)) throw new Refusal('conflict', 'already-seated')
  if (wanted.capacity === 'holder' && meanwhile.some((row) => row.capacity === 'holder'))
    throw new Refusal('conflict', 'seat-held')
}

async function tell(
  tx: Tx,
  workspace: { id: string; slug: string },
  seat: Seat,
  holding: NewHolding & { id: string },
) {
  const { userId, capacity, validFrom, validTo } = holding
  const [person] = await tx.db.select({ name: users.name }).from(users).where(eq(users.id, userId))
  const [organisation] = await tx.db
    .select({ shortName: organisations.shortName })
    .from(organisations)
    .where(eq(organisations.id, seat.organisationId))
  const detail = {
    name: person?.name ?? null,
    organisation: organisation?.shortName ?? null,
    role: seat.role,
    capacity,
  }
  await tx.record('seat_holding.given', {
    workspaceId: workspace.id,
    object: { kind: 'seat_holding', id: holding.id },
    detail: { ...detail, from: validFrom, to: validTo },
  })
  const about = { workspaceId: workspace.id, href: `/workspaces/${workspace.slug}`, detail }
  await notify(tx, [userId], { kind: 'seat_given', ...about })
  if (seat.role === 'chair' && capacity === 'holder') {
    const others = (await peopleIn(tx, workspace.id)).filter((other) => other !== userId)
    await notify(tx, others, { kind: 'chair_appointed', ...about })
  }
  tx.signal(`workspace:${workspace.id}`)
  tx.onCommit(() => tx.bus.emit('access-changed', { userIds: [userId] }))
}
