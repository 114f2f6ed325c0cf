import { and, eq, exists, isNotNull, isNull, sql, type SQL } from 'drizzle-orm'
import { agreements, consultations, procedures, procedureSteps, searchEntries } from '#db/schema'
import type { Tx } from '~/core/write'

const tables = { agreement: agreements, consultation: consultations, procedure: procedures }

/**
 * Things that could be found and are not in the index, at most `most` of each kind: those whose line in the log was
 * followed before their kind was indexed.
 */
export async function withoutEntry(tx: Tx, most: number): Promise<Array<{ kind: string; id: string }>> {
  return [
    ...(await missingOf(tx, 'agreement', most)),
    ...(await missingOf(tx, 'consultation', most)),
    ...(await missingOf(tx, 'procedure', most, wasSent(tx))),
  ]
}

async function missingOf({ db }: Tx, kind: keyof typeof tables, most: number, those?: SQL) {
  const table = tables[kind]
  const rows = await db
    .select({ id: table.id })
    .from(table)
    .leftJoin(searchEntries, eq(searchEntries.objectId, table.id))
    .where(and(isNull(searchEntries.entry), those))
    .limit(most)
  return rows.map(({ id }) => ({ kind, id }))
}

function wasSent({ db }: Tx): SQL {
  return exists(
    db
      .select({ one: sql`1` })
      .from(procedureSteps)
      .where(and(eq(procedureSteps.procedureId, procedures.id), isNotNull(procedureSteps.deadline))),
  )
}
