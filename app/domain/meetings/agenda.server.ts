import { and, asc, eq, exists, gt, sql } from 'drizzle-orm'
import { agendaItems, agendaPaperFiles, agendaPapers, meetingNotices } from '#db/schema'
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
 * Moves an item up or down by one place, or to a place of the agenda, counted from 1; beyond the edge nothing happens.
 * While nobody has been sent the agenda the numbers follow the order; after that each keeps the one it was sent with.
 */
export async function moveAgendaItem(
  tx: Tx,
  meeting: Managed,
  itemId: string,
  to: 'up' | 'down' | number,
): Promise<void> {
  requireDeed(meeting, 'setAgenda')
  const before = await tx.db
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meeting.id))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id))
  const from = before.findIndex((item) => item.id === itemId)
  const moved = before[from]
  if (!moved) throw new Refusal('not-found')
  const place = typeof to === 'number' ? to - 1 : to === 'up' ? from - 1 : from + 1
  if (place === from || place < 0 || place >= before.length) return
  const others = before.filter((item) => item !== moved)
  await setOrder(tx, [...others.slice(0, place), moved, ...others.slice(place)])
  if (meeting.state === 'planned') await numberInOrder(tx, meeting.id)
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
  await tx.db.delete(agendaPapers).where(eq(agendaPapers.agendaItemId, item.id))
  await tx.db.delete(agendaPaperFiles).where(eq(agendaPaperFiles.agendaItemId, item.id))
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

async function setOrder({ db }: Tx, items: ReadonlyArray<{ id: string; position: number }>): Promise<void> {
  for (const [nth, { id, position }] of items.entries()) {
    if (position === nth + 1) continue
    await db
      .update(agendaItems)
      .set({ position: nth + 1 })
      .where(eq(agendaItems.id, id))
  }
}

/** Gives a meeting's own numbers to its items anew, in their order. They are unique at every step, so they step aside below nought. */
async function numberInOrder({ db }: Tx, meetingId: string): Promise<void> {
  const items = await db
    .select({ id: agendaItems.id, number: agendaItems.number })
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id))
  const numbers = items.map(({ number }) => number).sort((a, b) => a - b)
  await db
    .update(agendaItems)
    .set({ number: sql`-${agendaItems.number}` })
    .where(eq(agendaItems.meetingId, meetingId))
  for (const [nth, { id }] of items.entries()) {
    await db
      .update(agendaItems)
      .set({ number: numbers[nth] ?? 0 })
      .where(eq(agendaItems.id, id))
  }
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
