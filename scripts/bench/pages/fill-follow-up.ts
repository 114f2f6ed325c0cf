import type { Database } from '#db/database'
import { actionItems, meetingNotices, meetings, notices } from '#db/schema'
import { newId } from '~/core/ids'
import type { Stage } from './fill-people'
import { around, insertAll, many } from './insert'
import type { Volume } from './volume'

const dayMs = 86_400_000
const states = ['not_started', 'done', 'in_progress', 'done', 'dropped'] as const
/** Action items per meeting day that the deadlines are spread over, before and after today. */
const spreadDays = 360

/** Meetings that were and will be, action items with deadlines around today, and what people were told of them. */
export async function fillFollowUp(db: Database, volume: Volume, stage: Stage, now: Date) {
  const meetingIds = await fillMeetings(db, volume, stage, now)
  const items = many(volume.actionItems, (nth) => {
    const made = new Date(now.getTime() - nth * 60_000)
    const day = (nth * 7) % spreadDays
    return {
      id: newId(),
      workspaceId: around(stage.workspaces, nth).id,
      title: `Oppfølgingspunkt nummer ${nth}`,
      organisationId: around(stage.organisationIds, Math.floor(nth / 3)),
      userId: nth % 4 ? around(stage.userIds, Math.floor(nth / 20)) : null,
      deadline: new Date(now.getTime() + (day - spreadDays / 2) * dayMs).toISOString().slice(0, 10),
      state: around(states, Math.floor(nth / 20)),
      createdBy: around(stage.userIds, nth),
      createdAt: made,
      updatedAt: made,
    }
  })
  await insertAll(db, actionItems, items)
  await insertAll(
    db,
    notices,
    items.flatMap(({ id, userId, title, workspaceId, createdAt }, nth) => {
      const href = `/workspaces/group-0/action-items/${id}`
      const told = { workspaceId, href, detail: { title, deadline: '2026-12-01' }, createdAt }
      const readAt = nth % 5 ? createdAt : null
      return userId ? [{ id: newId(), userId, kind: 'action_item_assigned', ...told, readAt }] : []
    }),
  )
  return { actionItemIds: items.map(({ id }) => id), meetingIds }
}

async function fillMeetings(db: Database, volume: Volume, stage: Stage, now: Date): Promise<string[]> {
  const rows = many(volume.meetings, (nth) => {
    const round = Math.floor(nth / volume.workspaces)
    const startsAt = new Date(now.getTime() + (2 - round) * 30 * dayMs + (nth % 7) * dayMs)
    const number = round + 1
    return {
      ...{ id: newId(), workspaceId: around(stage.workspaces, nth).id, year: 2026, number },
      ...{ title: `Møte ${number}`, place: 'Oslo', createdAt: now },
      ...{ startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000) },
    }
  })
  await insertAll(db, meetings, rows)
  await insertAll(
    db,
    meetingNotices,
    rows.map(({ id }) => ({ id: newId(), meetingId: id, kind: 'called' as const, sentAt: now })),
  )
  return rows.map(({ id }) => id)
}
