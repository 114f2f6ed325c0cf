import { and, eq, ne, not } from 'drizzle-orm'
import { agendaItems, agendaPaperFiles, agendaPapers, backlogItems } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { newId } from '~/core/ids'
import type { Tx } from '~/core/write'
import { insertItem } from './add-item.server'
import { followingMeeting } from './following.server'
import { signalMeeting } from './signal'
import { isStandardItem } from './standard-items.server'

type Item = typeof agendaItems.$inferSelect

/**
 * Takes items on to the next meeting, each with its papers and the item it goes on from; to the items that are waiting
 * when no meeting is planned. The caller has proved that the agenda of `meeting` may be set.
 */
export async function takeOn(
  tx: Tx,
  meeting: { workspaceId: string; startsAt: Date },
  items: readonly Item[],
): Promise<void> {
  if (!items.length) return
  const next = await followingMeeting(tx, meeting)
  for (const { id, kind, title, background, presenter, minutesPlanned, audience, number, year } of items) {
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

/**
 * The items of a meeting that is not held, in their order, without those that every meeting has: the standard items of
 * its series, and any other business.
 */
export async function itemsOfItsOwn(tx: Tx, meetingId: string): Promise<Item[]> {
  return tx.db
    .select()
    .from(agendaItems)
    .where(
      and(
        eq(agendaItems.meetingId, meetingId),
        ne(agendaItems.kind, 'any_other_business'),
        not(isStandardItem(tx)),
      ),
    )
    .orderBy(agendaItems.position, agendaItems.id)
    .limit(200)
}

/** The papers of an item go on with it, and are kept anew when the next notice goes out. */
export async function takePapersAlong({ db }: Tx, from: string, to: string): Promise<void> {
  const papers = await db.select().from(agendaPapers).where(eq(agendaPapers.agendaItemId, from))
  if (papers.length)
    await db.insert(agendaPapers).values(papers.map(({ documentId }) => ({ agendaItemId: to, documentId })))
  const files = await db.select().from(agendaPaperFiles).where(eq(agendaPaperFiles.agendaItemId, from))
  if (files.length)
    await db.insert(agendaPaperFiles).values(files.map(({ fileId }) => ({ agendaItemId: to, fileId })))
}

type Left = Omit<typeof backlogItems.$inferInsert, 'id' | 'workspaceId' | 'proposedBy' | 'proposedAt'>

async function leaveWaiting({ db, actorId, now }: Tx, workspaceId: string, fields: Left): Promise<void> {
  await db
    .insert(backlogItems)
    .values({ id: newId(), workspaceId, ...fields, proposedBy: actorId, proposedAt: now })
}
