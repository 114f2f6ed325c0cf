import { asc, eq, inArray } from 'drizzle-orm'
import { procedureSteps } from '#db/schema'
import { newId } from '~/core/ids'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'

export type ProcedureStep = typeof procedureSteps.$inferSelect

/** Every step of these written procedures, oldest first. */
export async function stepsOf({ db }: Pick<Scope, 'db'>, ids: readonly string[]): Promise<ProcedureStep[]> {
  if (!ids.length) return []
  return db
    .select()
    .from(procedureSteps)
    .where(inArray(procedureSteps.procedureId, [...ids]))
    .orderBy(asc(procedureSteps.takenAt), asc(procedureSteps.id))
    .limit(2_000)
}

/** The steps of one, oldest first. */
export async function stepsOfOne({ db }: Pick<Scope, 'db'>, id: string): Promise<ProcedureStep[]> {
  return db
    .select()
    .from(procedureSteps)
    .where(eq(procedureSteps.procedureId, id))
    .orderBy(asc(procedureSteps.takenAt), asc(procedureSteps.id))
    .limit(200)
}

/** Puts down a step; the caller has proved that it may be taken. */
export async function takeStep(
  { db, actorId, now }: Tx,
  procedureId: string,
  step: { kind: ProcedureStep['kind']; deadline?: string; note?: string },
): Promise<void> {
  const { kind, deadline = null, note = '' } = step
  await db
    .insert(procedureSteps)
    .values({ id: newId(), procedureId, kind, deadline, note, takenBy: actorId, takenAt: now })
}
