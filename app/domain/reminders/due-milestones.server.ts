import { and, eq, gte, isNull, lte } from 'drizzle-orm'
import {
  mandateAdoptions,
  mandateMilestones,
  mandates,
  milestoneCompletions,
  seatHoldings,
  seats,
  workspaces,
} from '#db/schema'
import { inForce } from '~/core/in-force'
import type { Scope } from '~/core/scope'
import { addDays } from '~/core/working-days'
import { mandateStands } from '~/domain/mandates/in-force.server'
import { notRemindedOf } from './already.server'
import type { Due } from './due-items.server'
import { leadingSeats } from './leading-seats'
import { milestoneWarningDays, milestonesGivenUpAfterDays } from './stages'

/**
 * Milestones of mandates in force that are not reached, for the chair and the secretariat: once when the day is near,
 * and once when it has passed.
 */
export async function dueMilestones(scope: Scope): Promise<Due[]> {
  const { today } = scope
  const rows = await notReached(scope)
  const due = rows.map(({ userId, milestone, number, slug, workspaceId }): Due => {
    const { id, text, dueOn } = milestone
    return {
      userId,
      kind: dueOn < today ? 'milestone_overdue' : 'milestone_near',
      objectId: id,
      due: dueOn,
      workspaceId,
      href: `/workspaces/${slug}/mandate/${number}`,
      detail: { title: text, date: dueOn },
    }
  })
  return notRemindedOf(scope, due)
}

async function notReached({ db, today }: Scope) {
  const { id, text, dueOn } = mandateMilestones
  return db
    .selectDistinct({
      userId: seatHoldings.userId,
      milestone: { id, text, dueOn },
      number: mandates.number,
      slug: workspaces.slug,
      workspaceId: workspaces.id,
    })
    .from(mandateMilestones)
    .innerJoin(mandates, eq(mandates.id, mandateMilestones.mandateId))
    .innerJoin(mandateAdoptions, eq(mandateAdoptions.mandateId, mandates.id))
    .innerJoin(workspaces, eq(workspaces.id, mandates.workspaceId))
    .leftJoin(milestoneCompletions, eq(milestoneCompletions.milestoneId, id))
    .innerJoin(seats, leadingSeats(workspaces.id, today))
    .innerJoin(seatHoldings, and(eq(seatHoldings.seatId, seats.id), inForce(seatHoldings, today)))
    .where(
      and(
        mandateStands(today),
        isNull(milestoneCompletions.milestoneId),
        gte(dueOn, addDays(today, -milestonesGivenUpAfterDays)),
        lte(dueOn, addDays(today, milestoneWarningDays)),
      ),
    )
    .limit(1_000)
}
