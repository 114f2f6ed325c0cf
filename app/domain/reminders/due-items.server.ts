import { and, eq, gte, inArray, isNull, lte, ne, or } from 'drizzle-orm'
import { actionItems, actionItemStates, reminders, seatHoldings, seats, workspaces } from '#db/schema'
import { localDateOf } from '~/core/calendar'
import { inForce } from '~/core/in-force'
import type { Scope } from '~/core/scope'
import {
  deadlinesOf,
  deadlineStages,
  wasGivenBefore,
  type DeadlineStage,
  type MandateWarning,
} from './stages'

/** Something that a person is to be reminded of. */
export interface Due {
  userId: string
  kind:
    | DeadlineStage
    | 'minutes_missing'
    | MandateWarning
    | 'procedure_week_left'
    | 'procedure_day_left'
    | 'seat_ends'
    | 'seat_review'
    | 'agreement_expires_90'
    | 'agreement_notice'
    | 'milestone_near'
    | 'milestone_overdue'
  objectId: string
  /** The deadline, or the day of the meeting. */
  due: string
  workspaceId: string
  href: string
  detail: Record<string, string>
}

const open = actionItemStates.filter((state) => state !== 'done' && state !== 'dropped')

/** As many of a stage in one go; the others come the next time. */
const most = 5_000

/**
 * The open action items that someone has not been reminded of at the stage their deadline is at: the person named, or
 * those who sit for the organisation when nobody is. Whoever has no seat for it any more is left alone.
 */
export async function dueActionItems(scope: Scope): Promise<Due[]> {
  const found: Due[] = []
  for (const stage of deadlineStages) found.push(...(await dueAt(scope, stage)))
  return found
}

async function dueAt({ db, today }: Scope, stage: DeadlineStage): Promise<Due[]> {
  const { from, to } = deadlinesOf(stage, today)
  const rows = await db
    .selectDistinct({
      id: actionItems.id,
      title: actionItems.title,
      deadline: actionItems.deadline,
      givenAt: actionItems.createdAt,
      workspaceId: actionItems.workspaceId,
      slug: workspaces.slug,
      userId: seatHoldings.userId,
    })
    .from(actionItems)
    .innerJoin(workspaces, eq(workspaces.id, actionItems.workspaceId))
    .innerJoin(
      seats,
      and(
        eq(seats.workspaceId, actionItems.workspaceId),
        eq(seats.organisationId, actionItems.organisationId),
        inForce(seats, today),
      ),
    )
    .innerJoin(seatHoldings, and(eq(seatHoldings.seatId, seats.id), inForce(seatHoldings, today)))
    .leftJoin(
      reminders,
      and(
        eq(reminders.userId, seatHoldings.userId),
        eq(reminders.kind, stage),
        eq(reminders.objectId, actionItems.id),
        eq(reminders.due, actionItems.deadline),
      ),
    )
    .where(
      and(
        inArray(actionItems.state, [...open]),
        from ? gte(actionItems.deadline, from) : undefined,
        lte(actionItems.deadline, to),
        or(
          eq(actionItems.userId, seatHoldings.userId),
          and(isNull(actionItems.userId), ne(seats.role, 'observer')),
        ),
        isNull(reminders.id),
      ),
    )
    .limit(most)
  return rows
    .filter((row) => wasGivenBefore(stage, row.deadline, localDateOf(row.givenAt)))
    .map((row) => ({
      userId: row.userId,
      kind: stage,
      objectId: row.id,
      due: row.deadline,
      workspaceId: row.workspaceId,
      href: `/workspaces/${row.slug}/action-items/${row.id}`,
      detail: { title: row.title, deadline: row.deadline },
    }))
}
