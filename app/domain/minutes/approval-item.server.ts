import { and, eq } from 'drizzle-orm'
import { agendaItems, backlogAnswers, backlogItems, itemOutcomes, minutesApprovalItems } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { newId } from '~/core/ids'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { grantMeeting } from '~/domain/meetings/access.server'
import { addAgendaItem, moveAgendaItem } from '~/domain/meetings/agenda.server'
import { followingMeeting } from '~/domain/meetings/following.server'
import type { MeetingThing } from '~/domain/meetings/policy'
import { languageOfMinutes } from './language.server'
import { minutesWords } from './words'

/** Why a later meeting need not say what came of the item: the approval is kept with the minutes. */
const kind = 'discussion' as const

/**
 * Puts the approval of minutes first on the agenda of the next meeting, or with the items that wait when none is planned;
 * not again while it stands there from an earlier round. As an item for discussion it moves on by itself to the meeting
 * after, when the minutes are not approved in the next one.
 */
export async function putApprovalOnAgenda(
  tx: Tx,
  viewer: Viewer,
  meeting: MeetingThing & { minutes: { id: string; documentId: string } },
): Promise<void> {
  if (await standsAlready(tx, meeting.minutes.id)) return
  const number = yearNumber(meeting.number, meeting.year)
  const title = minutesWords[await languageOfMinutes(tx, meeting)].approvalItem(number)
  const fields = { kind, title, background: '', presenter: '', minutesPlanned: 5 }
  const next = await followingMeeting(tx, meeting)
  const put = next
    ? { agendaItemId: await addFirst(tx, viewer, next.id, fields), backlogItemId: null }
    : { agendaItemId: null, backlogItemId: await leaveWaiting(tx, meeting.workspaceId, fields) }
  await tx.db.delete(minutesApprovalItems).where(eq(minutesApprovalItems.minutesId, meeting.minutes.id))
  await tx.db.insert(minutesApprovalItems).values({ minutesId: meeting.minutes.id, ...put })
}

/** Notes the item of the meeting that approved the minutes: there is nothing left to take on from it. */
export async function noteApprovalItem(tx: Tx, minutesId: string, inMeetingId: string): Promise<void> {
  const first = await itemFor(tx, minutesId)
  if (!first) return
  const items = await tx.db.select().from(agendaItems).where(eq(agendaItems.meetingId, inMeetingId))
  for (const item of items) {
    if (!(await goesBackTo(tx, item, first))) continue
    await tx.db
      .insert(itemOutcomes)
      .values({ agendaItemId: item.id, kind: 'noted', note: '', recordedBy: tx.actorId, recordedAt: tx.now })
      .onConflictDoNothing()
  }
}

async function addFirst(
  tx: Tx,
  viewer: Viewer,
  meetingId: string,
  fields: Parameters<typeof addAgendaItem>[2],
): Promise<string> {
  const next = await grantMeeting(tx, viewer, 'meeting.manage', meetingId)
  const id = await addAgendaItem(tx, next, fields)
  await moveAgendaItem(tx, next, id, 1)
  return id
}

async function leaveWaiting(
  { db, actorId, now }: Tx,
  workspaceId: string,
  fields: { kind: typeof kind; title: string; background: string; presenter: string; minutesPlanned: number },
): Promise<string> {
  const id = newId()
  await db.insert(backlogItems).values({ id, workspaceId, ...fields, proposedBy: actorId, proposedAt: now })
  return id
}

/** The item on an agenda, wherever it was put: the secretariat may have taken it in from those that wait. */
async function itemFor({ db }: Tx, minutesId: string): Promise<string | null> {
  const [put] = await db
    .select({ agendaItemId: minutesApprovalItems.agendaItemId, takenIn: backlogAnswers.agendaItemId })
    .from(minutesApprovalItems)
    .leftJoin(backlogAnswers, eq(backlogAnswers.backlogItemId, minutesApprovalItems.backlogItemId))
    .where(eq(minutesApprovalItems.minutesId, minutesId))
  return put?.agendaItemId ?? put?.takenIn ?? null
}

async function standsAlready(tx: Tx, minutesId: string): Promise<boolean> {
  const itemId = await itemFor(tx, minutesId)
  if (itemId) {
    const [item] = await tx.db
      .select({ id: agendaItems.id })
      .from(agendaItems)
      .where(eq(agendaItems.id, itemId))
    if (item) return true
  }
  const [waiting] = await tx.db
    .select({ answer: backlogAnswers.kind })
    .from(minutesApprovalItems)
    .innerJoin(backlogItems, eq(backlogItems.id, minutesApprovalItems.backlogItemId))
    .leftJoin(backlogAnswers, eq(backlogAnswers.backlogItemId, backlogItems.id))
    .where(and(eq(minutesApprovalItems.minutesId, minutesId)))
  return waiting !== undefined && waiting.answer === null
}

/** Whether an item is another one, or goes on from it through meetings in between. */
async function goesBackTo(
  tx: Tx,
  item: { id: string; previousItemId: string | null },
  first: string,
): Promise<boolean> {
  let at: { id: string; previousItemId: string | null } | undefined = item
  for (let steps = 0; at && steps < 20; steps++) {
    if (at.id === first) return true
    if (!at.previousItemId) return false
    ;[at] = await tx.db.select().from(agendaItems).where(eq(agendaItems.id, at.previousItemId))
  }
  return false
}
