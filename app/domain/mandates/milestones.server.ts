import { asc, eq } from 'drizzle-orm'
import { mandateMilestones, milestoneCompletions } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'
import type { GrantedMandate } from './access.server'
import type { MandateFacts, MilestoneFields } from './fields'

export interface Milestone {
  id: string
  number: number
  text: string
  dueOn: string
  /** The day it was reached; null while it is not. */
  reachedOn: string | null
  note: string
  /** Its day has passed, and it is not reached. */
  late: boolean
}

/** The milestones of a version in their order, and which have been reached. */
export async function milestonesOf(
  { db, today }: Pick<Scope, 'db' | 'today'>,
  mandateId: string,
): Promise<Milestone[]> {
  const rows = await db
    .select({ milestone: mandateMilestones, completion: milestoneCompletions })
    .from(mandateMilestones)
    .leftJoin(milestoneCompletions, eq(milestoneCompletions.milestoneId, mandateMilestones.id))
    .where(eq(mandateMilestones.mandateId, mandateId))
    .orderBy(asc(mandateMilestones.number))
  return rows.map(({ milestone: { id, number, text, dueOn }, completion }) => ({
    id,
    number,
    text,
    dueOn,
    reachedOn: completion?.reachedOn ?? null,
    note: completion?.note ?? '',
    late: !completion && dueOn < today,
  }))
}

/** Sets the milestones of a version that is not adopted; none of them can have been reached. */
export async function setMilestones(
  tx: Tx,
  mandateId: string,
  milestones: MandateFacts['milestones'],
): Promise<void> {
  await tx.db.delete(mandateMilestones).where(eq(mandateMilestones.mandateId, mandateId))
  if (!milestones.length) return
  await tx.db
    .insert(mandateMilestones)
    .values(milestones.map((one, at) => ({ ...one, id: newId(), mandateId, number: at + 1 })))
}

/**
 * Says that a milestone of an adopted version has been reached.
 * @throws Refusal for a milestone of another version, a day to come, or one that is reached already
 */
export async function completeMilestone(
  tx: Tx,
  mandate: GrantedMandate<'mandate.follow_up'>,
  milestoneId: string,
  { reachedOn, note }: MilestoneFields,
): Promise<void> {
  const milestone = await milestoneIn(tx, mandate, milestoneId)
  if (milestone.reachedOn) throw new Refusal('conflict', 'milestone-reached')
  if (reachedOn > tx.today) throw new Refusal('invalid', 'order', { field: 'reachedOn' })
  await tx.db
    .insert(milestoneCompletions)
    .values({ milestoneId, reachedOn, note, recordedBy: tx.actorId, recordedAt: tx.now })
  await tx.record('mandate.milestone_reached', {
    workspaceId: mandate.workspaceId,
    object: { kind: 'mandate', id: mandate.id },
    detail: { title: milestone.text, number: mandate.number, reachedOn },
  })
  tx.signal(`document:${mandate.document.id}`, `workspace:${mandate.workspaceId}`)
}

/** A milestone of a version that has been granted. @throws Refusal `not-found` for one of another */
export async function milestoneIn(
  scope: Scope,
  mandate: { id: string },
  milestoneId: string,
): Promise<Milestone> {
  const milestone = (await milestonesOf(scope, mandate.id)).find(({ id }) => id === milestoneId)
  if (!milestone) throw new Refusal('not-found')
  return milestone
}
