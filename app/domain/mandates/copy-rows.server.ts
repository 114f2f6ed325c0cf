import { eq, inArray } from 'drizzle-orm'
import { mandateMilestones, mandateTaskParts, mandateTasks, milestoneCompletions } from '#db/schema'
import { newId } from '~/core/ids'
import type { Tx } from '~/core/write'

/** Gives a new version the tasks of the one before with who does what, and the milestones that are not reached yet. */
export async function copyRows(tx: Tx, from: string, to: string): Promise<void> {
  await copyTasks(tx, from, to)
  await copyMilestones(tx, from, to)
}

async function copyTasks(tx: Tx, from: string, to: string): Promise<void> {
  const tasks = await tx.db.select().from(mandateTasks).where(eq(mandateTasks.mandateId, from))
  if (!tasks.length) return
  const newIds = new Map(tasks.map(({ id }) => [id, newId()]))
  const parts = await tx.db
    .select()
    .from(mandateTaskParts)
    .where(inArray(mandateTaskParts.taskId, [...newIds.keys()]))
  await tx.db
    .insert(mandateTasks)
    .values(tasks.map((task) => ({ ...task, id: newIds.get(task.id) ?? '', mandateId: to })))
  if (!parts.length) return
  await tx.db
    .insert(mandateTaskParts)
    .values(parts.map((one) => ({ ...one, taskId: newIds.get(one.taskId) ?? '' })))
}

async function copyMilestones(tx: Tx, from: string, to: string): Promise<void> {
  const rows = await tx.db
    .select({ milestone: mandateMilestones, reachedOn: milestoneCompletions.reachedOn })
    .from(mandateMilestones)
    .leftJoin(milestoneCompletions, eq(milestoneCompletions.milestoneId, mandateMilestones.id))
    .where(eq(mandateMilestones.mandateId, from))
  const left = rows
    .filter(({ reachedOn }) => reachedOn === null)
    .map(({ milestone }) => milestone)
    .sort((a, b) => a.number - b.number)
  if (!left.length) return
  await tx.db
    .insert(mandateMilestones)
    .values(left.map(({ text, dueOn }, at) => ({ id: newId(), mandateId: to, number: at + 1, text, dueOn })))
}
