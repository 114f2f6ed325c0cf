import { and, eq, gt, isNull, lte, or, type SQL } from 'drizzle-orm'
import { mandateAdoptions, mandates } from '#db/schema'
import type { Scope } from '~/core/scope'

/** The condition that an adopted version is in force on a local date. It holds for one in each group, or none. */
export function mandateStands(onDate: string): SQL | undefined {
  const { inForceFrom, endsBefore } = mandateAdoptions
  return and(lte(inForceFrom, onDate), or(isNull(endsBefore), gt(endsBefore, onDate)))
}

/** The version of a workspace's mandate that is in force on a local date; null when there is none. */
export async function mandateInForce(
  { db }: Pick<Scope, 'db'>,
  workspaceId: string,
  onDate: string,
): Promise<{ id: string; number: number; documentId: string; inForceFrom: string } | null> {
  const [row] = await db
    .select({
      id: mandates.id,
      number: mandates.number,
      documentId: mandates.documentId,
      inForceFrom: mandateAdoptions.inForceFrom,
    })
    .from(mandateAdoptions)
    .innerJoin(mandates, eq(mandates.id, mandateAdoptions.mandateId))
    .where(and(eq(mandateAdoptions.workspaceId, workspaceId), mandateStands(onDate)))
  return row ?? null
}
