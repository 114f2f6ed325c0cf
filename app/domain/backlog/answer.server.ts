import { eq } from 'drizzle-orm'
import { backlogAnswers, backlogItems } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { notify } from '~/domain/notices/notify.server'
import type { GrantedMeeting } from '../meetings/access.server'
import { insertItem } from '../meetings/add-item.server'
import { meetingHref } from '../meetings/at.server'
import { signalMeeting } from '../meetings/signal'
import { requireDeed } from '../meetings/steps'
import { takePapersAlong } from '../meetings/take-on.server'
import { backlogHref, type GrantedBacklogItem } from './access.server'

type Answered = GrantedBacklogItem<'backlog_item.answer'>

/**
 * Takes an item in: it stands last on the agenda of a meeting, with the papers of the item that it goes on from, and
 * whoever proposed it is told where.
 * @throws Refusal when it has been answered, the agenda stands, or the meeting is another workspace's
 */
export async function takeIn(
  tx: Tx,
  item: Answered,
  meeting: GrantedMeeting<'meeting.manage'>,
): Promise<void> {
  requireOpen(item)
  if (meeting.workspaceId !== item.workspaceId) throw new Refusal('not-found')
  requireDeed(meeting, 'setAgenda')
  const [row] = await tx.db.select().from(backlogItems).where(eq(backlogItems.id, item.id))
  if (!row) throw new Error('a granted item is missing')
  const { kind, title, background, presenter, minutesPlanned, audience, previousItemId } = row
  const fields = { kind, title, background, presenter, minutesPlanned, audience, previousItemId }
  const added = await insertItem(tx, meeting, fields)
  if (previousItemId) await takePapersAlong(tx, previousItemId, added.id)
  await keep(tx, item, { kind: 'taken_in', agendaItemId: added.id, reason: '' })
  const detail = { title, number: yearNumber(added.number, meeting.year) }
  await tx.record('backlog_item.taken_in', {
    workspaceId: item.workspaceId,
    object: { kind: 'backlog_item', id: item.id },
    detail,
  })
  await tell(tx, item, 'backlog_item_taken_in', meetingHref(meeting), detail)
  signalMeeting(tx, meeting)
}

/**
 * Returns an item to whoever proposed it, with the reason.
 * @throws Refusal when it has been answered
 */
export async function returnItem(
  tx: Tx,
  item: Answered,
  workspace: { slug: string },
  { reason }: { reason: string },
): Promise<void> {
  requireOpen(item)
  await keep(tx, item, { kind: 'returned', agendaItemId: null, reason })
  const detail = { title: item.title }
  await tx.record('backlog_item.returned', {
    workspaceId: item.workspaceId,
    object: { kind: 'backlog_item', id: item.id },
    detail,
  })
  await tell(tx, item, 'backlog_item_returned', backlogHref(workspace.slug), { ...detail, reason })
  tx.signal(`workspace:${item.workspaceId}`)
}

function requireOpen({ isAnswered }: Answered): void {
  if (isAnswered) throw new Refusal('conflict', 'item-answered')
}

type Answer = Pick<typeof backlogAnswers.$inferInsert, 'kind' | 'agendaItemId' | 'reason'>

async function keep({ db, actorId, now }: Tx, item: Answered, answer: Answer): Promise<void> {
  await db
    .insert(backlogAnswers)
    .values({ backlogItemId: item.id, ...answer, answeredBy: actorId, answeredAt: now })
}

async function tell(
  tx: Tx,
  item: Answered,
  kind: 'backlog_item_taken_in' | 'backlog_item_returned',
  href: string,
  detail: Record<string, string>,
): Promise<void> {
  if (!item.proposedBy) return
  await notify(tx, [item.proposedBy], { kind, workspaceId: item.workspaceId, href, detail })
}
