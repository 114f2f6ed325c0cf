import { asc, eq } from 'drizzle-orm'
import { agreementMeasures, agreementTasks, mandates, mandateTasks, measures } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'
import { setMeasures } from './measures.server'
import { setTasks } from './tasks.server'

/**
 * Links an agreement to these measures and tasks and no others. The log has an entry of its own when something changed.
 * @throws Refusal for a measure that does not exist, and for a task that nothing new in the workspace can serve
 */
export async function setLinks(
  tx: Tx,
  agreement: { id: string; workspaceId: string; title: string },
  { measureIds, taskIds }: { measureIds: readonly string[]; taskIds: readonly string[] },
): Promise<void> {
  const before = await linksOf(tx, agreement.id)
  await setMeasures(tx, agreement.id, measureIds)
  await setTasks(tx, agreement, taskIds)
  const after = await linksOf(tx, agreement.id)
  if (after.ids === before.ids) return
  await tx.record('agreement.linked', {
    workspaceId: agreement.workspaceId,
    object: { kind: 'agreement', id: agreement.id },
    detail: { title: agreement.title, number: after.measures, to: after.tasks },
  })
}

/** What an agreement is linked to: the numbers of the measures and of the tasks, and all of it for comparison. */
async function linksOf({ db }: Pick<Scope, 'db'>, agreementId: string) {
  const toMeasures = await db
    .select({ id: measures.id, number: measures.number })
    .from(agreementMeasures)
    .innerJoin(measures, eq(measures.id, agreementMeasures.measureId))
    .where(eq(agreementMeasures.agreementId, agreementId))
    .orderBy(asc(measures.number))
  const toTasks = await db
    .select({ id: mandateTasks.id, number: mandateTasks.number })
    .from(agreementTasks)
    .innerJoin(mandateTasks, eq(mandateTasks.id, agreementTasks.taskId))
    .innerJoin(mandates, eq(mandates.id, mandateTasks.mandateId))
    .where(eq(agreementTasks.agreementId, agreementId))
    .orderBy(asc(mandates.number), asc(mandateTasks.number))
  const numbers = (rows: ReadonlyArray<{ number: number }>) => rows.map(({ number }) => number).join(', ')
  return {
    ids: [...toMeasures, ...toTasks].map(({ id }) => id).join(),
    measures: numbers(toMeasures),
    tasks: numbers(toTasks),
  }
}
