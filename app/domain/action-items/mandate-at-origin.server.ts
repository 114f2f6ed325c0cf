import { eq } from 'drizzle-orm'
import { meetings } from '#db/schema'
import { localDateOf } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import { mandateInForce } from '../mandates/in-force.server'

/** The id of the mandate in force on the day of the meeting that something came from, or today when it came from none. */
export async function mandateAtOrigin(
  scope: Scope,
  workspaceId: string,
  meetingId: string | null,
): Promise<string | null> {
  const [meeting] = meetingId
    ? await scope.db.select({ startsAt: meetings.startsAt }).from(meetings).where(eq(meetings.id, meetingId))
    : []
  const on = meeting ? localDateOf(meeting.startsAt) : scope.today
  return (await mandateInForce(scope, workspaceId, on, meetingId))?.id ?? null
}
