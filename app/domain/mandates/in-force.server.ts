import { and, eq, gt, gte, isNull, lte, or, type SQL } from 'drizzle-orm'
import { mandateAdoptions, mandates } from '#db/schema'
import { dayBefore } from '~/core/calendar'
import type { Scope } from '~/core/scope'

/**
 * The condition that an adopted version, with its facts, is in force on a local date: begun, neither replaced nor revoked,
 * and not past the day that it says it lasts to. It holds for one in each group, or none.
 */
export function mandateStands(onDate: string): SQL | undefined {
  const { inForceFrom, endsBefore } = mandateAdoptions
  const { lastsTo } = mandates
  return and(
    lte(inForceFrom, onDate),
    or(isNull(endsBefore), gt(endsBefore, onDate)),
    or(isNull(lastsTo), gte(lastsTo, onDate)),
  )
}

/**
 * The version of a workspace's mandate that is in force on a local date; null when there is none. What comes of a meeting that
 * adopted that version itself was made under the one before.
 */
export async function mandateInForce(
  { db }: Pick<Scope, 'db'>,
  workspaceId: string,
  onDate: string,
  meetingId: string | null = null,
): Promise<{ id: string; number: number; documentId: string; inForceFrom: string } | null> {
  const [row] = await db
    .select({
      id: mandates.id,
      number: mandates.number,
      documentId: mandates.documentId,
      inForceFrom: mandateAdoptions.inForceFrom,
      adoptedIn: mandateAdoptions.meetingId,
    })
    .from(mandateAdoptions)
    .innerJoin(mandates, eq(mandates.id, mandateAdoptions.mandateId))
    .where(and(eq(mandateAdoptions.workspaceId, workspaceId), mandateStands(onDate)))
  if (!row) return null
  const { adoptedIn, ...mandate } = row
  if (meetingId === null || adoptedIn !== meetingId) return mandate
  return mandateInForce({ db }, workspaceId, dayBefore(mandate.inForceFrom))
}
