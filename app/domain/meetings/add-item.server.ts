import { and, eq, max } from 'drizzle-orm'
import { agendaItems } from '#db/schema'
import { newId } from '~/core/ids'
import type { Tx } from '~/core/write'
import type { AgendaItemFields } from './fields'

/**
 * Writes an item last on an agenda, with the next number of the workspace and the meeting's year. The caller has proved
 * that the agenda may be set, and records it.
 */
export async function insertItem(
  { db, actorId, now }: Tx,
  meeting: { id: string; workspaceId: string; year: number },
  fields: AgendaItemFields & { previousItemId?: string | null },
): Promise<{ id: string; number: number }> {
  const { workspaceId, year } = meeting
  const [last] = await db
    .select({ number: max(agendaItems.number) })
    .from(agendaItems)
    .where(and(eq(agendaItems.workspaceId, workspaceId), eq(agendaItems.year, year)))
  const [lowest] = await db
    .select({ position: max(agendaItems.position) })
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meeting.id))
  const id = newId()
  const number = (last?.number ?? 0) + 1
  await db.insert(agendaItems).values({
    id,
    workspaceId,
    meetingId: meeting.id,
    year,
    number,
    position: (lowest?.position ?? 0) + 1,
    ...fields,
    createdBy: actorId,
    createdAt: now,
  })
  return { id, number }
}
