import { and, desc, eq, lte } from 'drizzle-orm'
import { mandateAdoptions, mandates } from '#db/schema'
import type { Scope } from '~/core/scope'

/**
 * The version of a workspace's mandate that is in force on a local date: the adopted one with the latest first day not
 * after it. Null when none was adopted by then. There is never more than one.
 */
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
    .from(mandates)
    .innerJoin(mandateAdoptions, eq(mandateAdoptions.mandateId, mandates.id))
    .where(and(eq(mandates.workspaceId, workspaceId), lte(mandateAdoptions.inForceFrom, onDate)))
    .orderBy(desc(mandateAdoptions.inForceFrom), desc(mandates.number))
    .limit(1)
  return row ?? null
}
