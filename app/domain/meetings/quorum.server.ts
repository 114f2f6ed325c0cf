import { eq } from 'drizzle-orm'
import { mandates } from '#db/schema'
import { localDateOf } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import { mandateInForce } from '../mandates/in-force.server'
import type { SeatAttendance } from './attendance-queries.server'

export interface Quorum {
  /** Organisations with a seat as chair or member that were there, themselves or by a deputy. */
  present: number
  needed: number
  isMet: boolean
}

/**
 * Whether enough organisations were there to decide, by the mandate that was in force on the day. Null when that says
 * nothing of it, or while nothing is recorded of who came.
 */
export async function quorumOf(
  scope: Scope,
  meeting: { id: string; workspaceId: string; startsAt: Date },
  attendance: readonly SeatAttendance[],
): Promise<Quorum | null> {
  if (attendance.every(({ kind }) => kind === null)) return null
  const mandate = await mandateInForce(scope, meeting.workspaceId, localDateOf(meeting.startsAt), meeting.id)
  if (!mandate) return null
  const [row] = await scope.db
    .select({ quorum: mandates.quorum })
    .from(mandates)
    .where(eq(mandates.id, mandate.id))
  if (!row?.quorum) return null
  const present = new Set(attendance.filter(counts).map(({ organisation }) => organisation.id)).size
  return { present, needed: row.quorum, isMet: present >= row.quorum }
}

function counts({ role, kind }: SeatAttendance): boolean {
  return (role === 'chair' || role === 'member') && (kind === 'present' || kind === 'deputy')
}
