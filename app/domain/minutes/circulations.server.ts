import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { minutesCirculations, minutesObjectionAnswers, minutesObjections } from '#db/schema'
import type { Scope } from '~/core/scope'

export type Circulation = typeof minutesCirculations.$inferSelect

/** The last time that minutes were sent round; null while they never were. */
export async function newestCirculation(
  { db }: Pick<Scope, 'db'>,
  minutesId: string,
): Promise<Circulation | null> {
  const [newest] = await db
    .select()
    .from(minutesCirculations)
    .where(eq(minutesCirculations.minutesId, minutesId))
    .orderBy(desc(minutesCirculations.number))
    .limit(1)
  return newest ?? null
}

/** The objections to minutes, of every round, that nobody has answered. */
export async function openObjections({ db }: Pick<Scope, 'db'>, minutesId: string) {
  const rows = await db
    .select({ objection: minutesObjections })
    .from(minutesObjections)
    .innerJoin(minutesCirculations, eq(minutesCirculations.id, minutesObjections.circulationId))
    .leftJoin(minutesObjectionAnswers, eq(minutesObjectionAnswers.objectionId, minutesObjections.id))
    .where(and(eq(minutesCirculations.minutesId, minutesId), isNull(minutesObjectionAnswers.objectionId)))
    .orderBy(asc(minutesObjections.raisedAt), asc(minutesObjections.id))
    .limit(200)
  return rows.map(({ objection }) => objection)
}
