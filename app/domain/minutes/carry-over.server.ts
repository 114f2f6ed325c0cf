import { and, asc, eq, inArray, notExists, sql } from 'drizzle-orm'
import { agendaItems, backlogItems, itemOutcomes } from '#db/schema'
import type { Tx } from '~/core/write'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { takeOn } from '~/domain/meetings/take-on.server'
import { itemsWithoutOutcome } from './without-outcome.server'

/**
 * Gives every item of a meeting that closes an outcome: what was for discussion and led to nothing is postponed, unless
 * every meeting of the series has it, the rest is noted. Then takes what is postponed on to the next meeting. What has been taken on before is not taken on again.
 */
export async function carryOver(tx: Tx, meeting: GrantedMeeting<'meeting.manage'>): Promise<void> {
  await finish(tx, meeting.id)
  await takeOn(tx, meeting, await postponedIn(tx, meeting.id))
}

async function finish(tx: Tx, meetingId: string): Promise<void> {
  const open = await itemsWithoutOutcome(tx, meetingId)
  if (!open.length) return
  await tx.db.insert(itemOutcomes).values(
    open.map(({ id, movesOn }) => ({
      agendaItemId: id,
      kind: movesOn ? ('postponed' as const) : ('noted' as const),
      note: '',
      recordedBy: tx.actorId,
      recordedAt: tx.now,
    })),
  )
}

async function postponedIn({ db }: Tx, meetingId: string) {
  const one = { one: sql`1` }
  const rows = await db
    .select({ item: agendaItems })
    .from(agendaItems)
    .innerJoin(itemOutcomes, eq(itemOutcomes.agendaItemId, agendaItems.id))
    .where(
      and(
        eq(agendaItems.meetingId, meetingId),
        eq(itemOutcomes.kind, 'postponed'),
        notExists(db.select(one).from(backlogItems).where(eq(backlogItems.previousItemId, agendaItems.id))),
      ),
    )
    .orderBy(asc(agendaItems.position), asc(agendaItems.id))
    .limit(200)
  if (!rows.length) return []
  const ids = rows.map(({ item }) => item.id)
  const followed = await db
    .select({ id: agendaItems.previousItemId })
    .from(agendaItems)
    .where(inArray(agendaItems.previousItemId, ids))
  return rows.map(({ item }) => item).filter(({ id }) => !followed.some((other) => other.id === id))
}
