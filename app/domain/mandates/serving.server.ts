import { and, asc, eq, or } from 'drizzle-orm'
import { documents, mandateAdoptions, mandates, mandateTasks } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { visibleDocuments } from '../documents/access.server'
import { mandateStands } from './in-force.server'

/** A task of a mandate, as what serves it shows it. */
export interface TaskServed {
  id: string
  number: number
  text: string
  /** The version of the mandate that it is a task of. */
  version: number
}

/** What is read of a task, from `mandate_tasks` joined with `mandates`. */
export const taskColumns = {
  id: mandateTasks.id,
  number: mandateTasks.number,
  text: mandateTasks.text,
  version: mandates.number,
}

/**
 * The tasks that something new in a workspace can serve: those of the mandate in force, and the one that it serves
 * already, which may be of an earlier version.
 */
export async function tasksToServe(
  { db, today }: Scope,
  workspaceId: string,
  already: string | null = null,
): Promise<TaskServed[]> {
  const ofMandateInForce = and(eq(mandates.workspaceId, workspaceId), mandateStands(today))
  return db
    .select(taskColumns)
    .from(mandateTasks)
    .innerJoin(mandates, eq(mandates.id, mandateTasks.mandateId))
    .innerJoin(mandateAdoptions, eq(mandateAdoptions.mandateId, mandates.id))
    .where(already ? or(ofMandateInForce, eq(mandateTasks.id, already)) : ofMandateInForce)
    .orderBy(asc(mandates.number), asc(mandateTasks.number))
}

/** @throws Refusal on the field when the task is none of those that something in the workspace can serve today */
export async function requireTask(scope: Scope, workspaceId: string, taskId: string): Promise<void> {
  const tasks = await tasksToServe(scope, workspaceId)
  if (!tasks.some(({ id }) => id === taskId))
    throw new Refusal('invalid', 'choice', { field: 'mandateTaskId' })
}

/** The task that something serves, for whoever may read its mandate; null for others. */
export async function taskServed(scope: Scope, viewer: Viewer, taskId: string): Promise<TaskServed | null> {
  const [row] = await scope.db
    .select(taskColumns)
    .from(mandateTasks)
    .innerJoin(mandates, eq(mandates.id, mandateTasks.mandateId))
    .innerJoin(documents, eq(documents.id, mandates.documentId))
    .where(and(eq(mandateTasks.id, taskId), visibleDocuments(viewer, scope)))
  return row ?? null
}
