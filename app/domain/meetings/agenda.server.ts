import { and, asc, eq, exists, gt, sql } from 'drizzle-orm'
import { agendaItems, meetingNotices } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import type { GrantedMeeting } from './access.server'
import { insertItem } from './add-item.server'
import type { AgendaItemFields } from './fields'
import { signalMeeting } from './signal'
import { openTo, requireDeed } from './steps'

type Managed = GrantedMeeting<'meeting.manage'>
type Numbered = { id: string; number: number }

/**
 * Puts an item last on the agenda. It gets the next number of the workspace and the meeting's year, without gaps.
 * @returns the item's id
 * @throws Refusal when the meeting was cancelled or its minutes have been circulated
 */
export async function addAgendaItem(tx: Tx, meeting: Managed, fields: AgendaItemFields): Promise<string> {
  requireDeed(meeting, 'setAgenda')
  const { id, number } = await insertItem(tx, meeting, fields)
  await record(tx, meeting, 'agenda_item.added', { id, number, title: fields.title })
  return id
}

/**
 * Changes an item.
 * @throws Refusal when somebody else saved meanwhile, the agenda stands, or it becomes internal after its title has gone
 * into the minutes
 */
export async function editAgendaItem(
  tx: Tx,
  meeting: Managed,
  itemId: string,
  fields: AgendaItemFields & { version: number },
): Promise<void> {
  requireDeed(meeting, 'setAgenda')
  const item = await itemOf(tx, meeting, itemId)
  const { version, ...changed } = fields
  expectVersion(item.version, version, {
    kind: item.kind,
    title: item.title,
    background: item.background,
    presenter: item.presenter,
    minutesPlanned: item.minutesPlanned === null ? '' : String(item.minutesPlanned),
    guests: item.guests,
    audience: item.audience,
  })
  const becomesInternal = changed.audience === 'internal' && item.audience !== 'internal'
  if (becomesInternal && meeting.minutes) throw new Refusal('conflict', 'item-in-minutes')
  await tx.db
    .update(agendaItems)
    .set({ ...changed, version: item.version + 1 })
    .where(eq(agendaItems.id, item.id))
  await record(tx, meeting, 'agenda_item.edited', { ...item, title: changed.title })
}

/**
 * Lets an item change places with the one above or below it; at the edge nothing happens.
 * While nobody has been sent the agenda the two change numbers too, so that numbers follow the order.
 */
export async function moveAgendaItem(
  tx: Tx,
  meeting: Managed,
  itemId: string,
  direction: 'up' | 'down',
): Promise<void> {
  requireDeed(meeting, 'setAgenda')
  const items = await tx.db
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meeting.id))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id))
  const from = items.findIndex((item) => item.id === itemId)
  const moved = items[from]
  const other = items[direction === 'up' ? from - 1 : from + 1]
  if (!moved) throw new Refusal('not-found')
  if (!other) return
  await place(tx, moved.id, other.position)
  await place(tx, other.id, moved.position)
  if (meeting.state === 'planned') await swapNumbers(tx, moved, other)
  await record(tx, meeting, 'agenda_item.moved', moved)
}

/**
 * Takes an item off an agenda that nobody has been sent. Later items that nobody has been sent either move up a number,
 * so that there is no gap.
 * @throws Refusal when the meeting has been called, or a later number has gone out in a notice
 */
export async function removeAgendaItem(tx: Tx, meeting: Managed, itemId: string): Promise<void> {
  if (!openTo(meeting.state).removeItem) throw new Refusal('conflict', 'agenda-fixed')
  const item = await itemOf(tx, meeting, itemId)
  const later = and(
    eq(agendaItems.workspaceId, item.workspaceId),
    eq(agendaItems.year, item.year),
    gt(agendaItems.number, item.number),
  )
  const [sent] = await tx.db
    .select({ id: agendaItems.id })
    .from(agendaItems)
    .where(and(later, exists(noticeOf(tx))))
    .limit(1)
  if (sent) throw new Refusal('conflict', 'agenda-fixed')
  await tx.db.delete(agendaItems).where(eq(agendaItems.id, item.id))
  const following = await tx.db.select().from(agendaItems).where(later).orderBy(asc(agendaItems.number))
  for (const next of following) {
    await tx.db
      .update(agendaItems)
      .set({ number: next.number - 1 })
      .where(eq(agendaItems.id, next.id))
  }
  await record(tx, meeting, 'agenda_item.removed', item)
}

function noticeOf({ db }: Tx) {
  return db
    .select({ one: sql`1` })
    .from(meetingNotices)
    .where(eq(meetingNotices.meetingId, agendaItems.meetingId))
}

async function itemOf({ db }: Tx, meeting: Managed, itemId: string) {
  const [item] = await db
    .select()
    .from(agendaItems)
    .where(and(eq(agendaItems.id, itemId), eq(agendaItems.meetingId, meeting.id)))
  if (!item) throw new Refusal('not-found')
  return item
}

async function place({ db }: Tx, itemId: string, position: number): Promise<void> {
  await db.update(agendaItems).set({ position }).where(eq(agendaItems.id, itemId))
}

/** Numbers are unique at every step, so one of the two steps aside to a number that no item has. */
async function swapNumbers({ db }: Tx, one: Numbered, other: Numbered): Promise<void> {
  const give = (item: Numbered, number: number) =>
    db.update(agendaItems).set({ number }).where(eq(agendaItems.id, item.id))
  await give(one, 0)
  await give(other, one.number)
  await give(one, other.number)
}

async function record(
  tx: Tx,
  meeting: Managed,
  action: 'agenda_item.added' | 'agenda_item.edited' | 'agenda_item.moved' | 'agenda_item.removed',
  item: { id: string; number: number; title: string },
): Promise<void> {
  await tx.record(action, {
    workspaceId: meeting.workspaceId,
    object: { kind: 'agenda_item', id: item.id },
    detail: { title: item.title, number: yearNumber(item.number, meeting.year) },
  })
  signalMeeting(tx, meeting)
}
