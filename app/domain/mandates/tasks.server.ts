import { asc, eq, inArray } from 'drizzle-orm'
import { mandateTaskParts, mandateTasks } from '#db/schema'
import { newId } from '~/core/ids'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'
import type { MandateFacts } from './fields'

/** The tasks of a version in their order. */
export async function tasksOf({ db }: Pick<Scope, 'db'>, mandateId: string) {
  return db
    .select()
    .from(mandateTasks)
    .where(eq(mandateTasks.mandateId, mandateId))
    .orderBy(asc(mandateTasks.number))
}

/** Sets the tasks of a version. One that is named by its id stays, with who does what in it; the others are new. */
export async function setTasks(tx: Tx, mandateId: string, tasks: MandateFacts['tasks']): Promise<void> {
  const before = new Set((await tasksOf(tx, mandateId)).map(({ id }) => id))
  const wanted = tasks.map(({ id, text }, at) => ({ id: known(id), text, number: at + 1 }))
  const kept = wanted.flatMap(({ id }) => id ?? [])
  const gone = [...before].filter((id) => !kept.includes(id))
  if (gone.length) {
    await tx.db.delete(mandateTaskParts).where(inArray(mandateTaskParts.taskId, gone))
    await tx.db.delete(mandateTasks).where(inArray(mandateTasks.id, gone))
  }
  // The numbers go out of the way first: two that change places would meet on the way.
  for (const id of kept) await change(tx, id, { number: -1 - kept.indexOf(id) })
  for (const { id, text, number } of wanted) {
    if (id) await change(tx, id, { text, number })
    else await tx.db.insert(mandateTasks).values({ id: newId(), mandateId, number, text })
  }

  function known(id: string | null): string | null {
    return id !== null && before.delete(id) ? id : null
  }
}

async function change(tx: Tx, id: string, to: Partial<typeof mandateTasks.$inferInsert>): Promise<void> {
  await tx.db.update(mandateTasks).set(to).where(eq(mandateTasks.id, id))
}
