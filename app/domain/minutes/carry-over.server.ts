import { and, asc, eq, inArray, notExists, sql } from 'drizzle-orm'
import { agendaItems, agendaPaperFiles, agendaPapers, backlogItems, itemOutcomes } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { newId } from '~/core/ids'
import type { Tx } from '~/core/write'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { insertItem } from '~/domain/meetings/add-item.server'
import { followingMeeting } from '~/domain/meetings/following.server'
import { signalMeeting } from '~/domain/meetings/signal'
import { itemsWithoutOutcome } from './without-outcome.server'

/**
 * Gives every item of a meeting that closes an outcome: what was for discussion and led to nothing is postponed, the
 * rest is noted. Then takes what is postponed on to the next meeting, each with the item it goes on from; to the items
 * that are waiting when no meeting is planned. What has been taken on before is not taken on again.
 */
export async function carryOver(tx: Tx, meeting: GrantedMeeting<'meeting.manage'>): Promise<void> {
  await finish(tx, meeting.id)
  const left = await postponedIn(tx, meeting.id)
  if (!left.length) return
  const next = await followingMeeting(tx, meeting)
  for (const { id, kind, title, background, presenter, minutesPlanned, audience, number, year } of left) {
    const fields = { kind, title, background, presenter, minutesPlanned, audience, previousItemId: id }
    if (next) await takePapersAlong(tx, id, (await insertItem(tx, next, fields)).id)
    else await leaveWaiting(tx, meeting.workspaceId, fields)
    await tx.record('agenda_item.carried_over', {
      workspaceId: meeting.workspaceId,
      object: { kind: 'agenda_item', id },
      detail: { title, number: yearNumber(number, year) },
    })
  }
  if (next) signalMeeting(tx, next)
}

/** The papers of an item go on with it, and are kept anew when the next notice goes out. */
async function takePapersAlong({ db }: Tx, from: string, to: string): Promise<void> {
  const papers = await db.select().from(agendaPapers).where(eq(agendaPapers.agendaItemId, from))
  if (papers.length)
    await db.insert(agendaPapers).values(papers.map(({ documentId }) => ({ agendaItemId: to, documentId })))
  const files = await db.select().from(agendaPaperFiles).where(eq(agendaPaperFiles.agendaItemId, from))
  if (files.length)
    await db.insert(agendaPaperFiles).values(files.map(({ fileId }) => ({ agendaItemId: to, fileId })))
}

async function finish(tx: Tx, meetingId: string): Promise<void> {
  const open = await itemsWithoutOutcome(tx, meetingId)
  if (!open.length) return
  await tx.db.insert(itemOutcomes).values(
    open.map(({ id, kind }) => ({
      agendaItemId: id,
      kind: kind === 'discussion' ? ('postponed' as const) : ('noted' as const),
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

type Left = Omit<typeof backlogItems.$inferInsert, 'id' | 'workspaceId' | 'proposedBy' | 'proposedAt'>

async function leaveWaiting({ db, actorId, now }: Tx, workspaceId: string, fields: Left): Promise<void> {
  await db
    .insert(backlogItems)
    .values({ id: newId(), workspaceId, ...fields, proposedBy: actorId, proposedAt: now })
}
