import { asc, desc, eq, inArray } from 'drizzle-orm'
import { meetingNotices } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { StateFacts } from './states'

type NoticeKind = NonNullable<StateFacts['notice']>

/** The kind of the newest notice of a meeting; null when none has gone out. */
export async function newestNotice({ db }: Scope, meetingId: string): Promise<NoticeKind | null> {
  const [newest] = await db
    .select({ kind: meetingNotices.kind })
    .from(meetingNotices)
    .where(eq(meetingNotices.meetingId, meetingId))
    .orderBy(desc(meetingNotices.sentAt), desc(meetingNotices.id))
    .limit(1)
  return newest?.kind ?? null
}

/** The same for each of these meetings; one without a notice is left out. */
export async function newestNotices(scope: Scope, meetingIds: string[]): Promise<Map<string, NoticeKind>> {
  if (!meetingIds.length) return new Map()
  const rows = await scope.db
    .select({ meetingId: meetingNotices.meetingId, kind: meetingNotices.kind })
    .from(meetingNotices)
    .where(inArray(meetingNotices.meetingId, meetingIds))
    .orderBy(asc(meetingNotices.sentAt), asc(meetingNotices.id))
  return new Map(rows.map(({ meetingId, kind }) => [meetingId, kind]))
}
