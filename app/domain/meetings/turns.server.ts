import { asc, desc, eq } from 'drizzle-orm'
import { agendaItems, meetingTurns } from '#db/schema'
import { newId } from '~/core/ids'
import { yearNumber } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'
import type { GrantedMeeting } from './access.server'
import { requireAgendaItem } from './agenda-item.server'
import { signalMeeting } from './signal'
import { requireDeed } from './steps'

/** A meeting's turns, the oldest first. */
export async function turnsOf({ db }: Pick<Scope, 'db'>, meetingId: string) {
  return db
    .select({
      agendaItemId: meetingTurns.agendaItemId,
      shows: meetingTurns.shows,
      takenAt: meetingTurns.takenAt,
    })
    .from(meetingTurns)
    .where(eq(meetingTurns.meetingId, meetingId))
    .orderBy(asc(meetingTurns.takenAt), asc(meetingTurns.id))
    .limit(1000)
}

/**
 * Goes on to an item, or to none for a pause or the end; nothing happens when the meeting is there already.
 * @throws Refusal for an item of another meeting, or when the meeting does not go on
 */
export async function takeItem(
  tx: Tx,
  meeting: GrantedMeeting<'meeting.manage'>,
  { agendaItemId }: { agendaItemId: string | null },
): Promise<void> {
  requireDeed(meeting, 'run')
  const item = await requireAgendaItem(tx, meeting.id, agendaItemId)
  const before = await newestTurn(tx, meeting.id)
  if ((before?.item?.id ?? null) === agendaItemId) return
  await addTurn(tx, meeting, { agendaItemId, shows: 'number' })
  const deed = { workspaceId: meeting.workspaceId, object: { kind: 'meeting', id: meeting.id } }
  if (item) await tx.record('meeting.item_taken', { ...deed, detail: titled(meeting, item.number) })
  else await tx.record('meeting.paused', { ...deed, detail: titled(meeting, null) })
  signalMeeting(tx, meeting)
}

/**
 * Lets the shared screen show the whole of the internal item that the meeting is at, or its number alone again.
 * @throws Refusal when the meeting has gone on to another item
 */
export async function showInternalItem(
  tx: Tx,
  meeting: GrantedMeeting<'meeting.show_internal'>,
  { agendaItemId, shows }: { agendaItemId: string | null; shows: 'number' | 'whole' },
): Promise<void> {
  requireDeed(meeting, 'run')
  const now = await newestTurn(tx, meeting.id)
  const item = now?.item
  if (!item || item.id !== agendaItemId || item.audience !== 'internal')
    throw new Refusal('conflict', 'item-not-current')
  if (now.shows === shows) return
  await addTurn(tx, meeting, { agendaItemId, shows })
  if (shows === 'whole') {
    await tx.record('meeting.internal_item_shown', {
      workspaceId: meeting.workspaceId,
      object: { kind: 'meeting', id: meeting.id },
      detail: titled(meeting, yearNumber(item.number, item.year)),
    })
  }
  signalMeeting(tx, meeting)
}

const titled = ({ title }: { title: string }, number: string | null) => ({ title, number })

async function newestTurn({ db }: Tx, meetingId: string) {
  const [newest] = await db
    .select({ shows: meetingTurns.shows, item: agendaItems })
    .from(meetingTurns)
    .leftJoin(agendaItems, eq(agendaItems.id, meetingTurns.agendaItemId))
    .where(eq(meetingTurns.meetingId, meetingId))
    .orderBy(desc(meetingTurns.takenAt), desc(meetingTurns.id))
    .limit(1)
  return newest
}

async function addTurn(
  tx: Tx,
  meeting: { id: string },
  turn: { agendaItemId: string | null; shows: 'number' | 'whole' },
): Promise<void> {
  await tx.db
    .insert(meetingTurns)
    .values({ id: newId(), meetingId: meeting.id, ...turn, takenBy: tx.actorId, takenAt: tx.now })
}
