import { and, asc, eq, inArray, type SQL } from 'drizzle-orm'
import { agreementTasks, documents, mandates, mandateTasks } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { visibleDocuments } from '~/domain/documents/access.server'
import { tasksToServe, type TaskServed } from '~/domain/mandates/serving.server'

/** The tasks that an agreement helps to solve, as far as the viewer may read their mandates. */
export async function tasksOfAgreement(
  scope: Scope,
  viewer: Viewer,
  agreementId: string,
): Promise<TaskServed[]> {
  return linkedTasks(scope, and(eq(agreementTasks.agreementId, agreementId), visibleDocuments(viewer, scope)))
}

/** The same of several agreements, by agreement. */
export async function tasksOfAgreements(
  scope: Scope,
  viewer: Viewer,
  agreementIds: readonly string[],
): Promise<ReadonlyMap<string, TaskServed[]>> {
  const tasks = new Map<string, TaskServed[]>()
  if (!agreementIds.length) return tasks
  const where = and(inArray(agreementTasks.agreementId, [...agreementIds]), visibleDocuments(viewer, scope))
  for (const { agreementId, ...task } of await linkedTasks(scope, where))
    tasks.set(agreementId, [...(tasks.get(agreementId) ?? []), task])
  return tasks
}

async function linkedTasks({ db }: Scope, where: SQL | undefined) {
  return db
    .select({
      agreementId: agreementTasks.agreementId,
      id: mandateTasks.id,
      number: mandateTasks.number,
      text: mandateTasks.text,
      version: mandates.number,
    })
    .from(agreementTasks)
    .innerJoin(mandateTasks, eq(mandateTasks.id, agreementTasks.taskId))
    .innerJoin(mandates, eq(mandates.id, mandateTasks.mandateId))
    .innerJoin(documents, eq(documents.id, mandates.documentId))
    .where(where)
    .orderBy(asc(mandates.number), asc(mandateTasks.number))
}

/**
 * Links an agreement to these tasks and no others. A task that it is linked to already may be of an earlier mandate.
 * @throws Refusal for a task that nothing new in the workspace can serve
 */
export async function setTasks(
  tx: Tx,
  agreement: { id: string; workspaceId: string },
  taskIds: readonly string[],
): Promise<void> {
  const before = await taskIdsOf(tx, agreement.id)
  const possible = (await tasksToServe(tx, agreement.workspaceId)).map(({ id }) => id)
  const allowed = new Set([...before, ...possible])
  if (taskIds.some((id) => !allowed.has(id))) throw new Refusal('invalid', 'choice', { field: 'taskId' })
  await tx.db.delete(agreementTasks).where(eq(agreementTasks.agreementId, agreement.id))
  if (!taskIds.length) return
  await tx.db.insert(agreementTasks).values(taskIds.map((taskId) => ({ agreementId: agreement.id, taskId })))
}

async function taskIdsOf({ db }: Tx, agreementId: string): Promise<string[]> {
  const rows = await db.select().from(agreementTasks).where(eq(agreementTasks.agreementId, agreementId))
  return rows.map(({ taskId }) => taskId)
}

/** The tasks that an agreement can be linked to: those of the mandate in force, and those that it is linked to already. */
export async function tasksToLink(
  scope: Scope,
  agreement: { id: string; workspaceId: string },
): Promise<TaskServed[]> {
  const already = await linkedTasks(scope, eq(agreementTasks.agreementId, agreement.id))
  const possible = await tasksToServe(scope, agreement.workspaceId)
  const linked = new Set(already.map(({ id }) => id))
  return [...already, ...possible.filter(({ id }) => !linked.has(id))].sort(
    (a, b) => a.version - b.version || a.number - b.number,
  )
}
