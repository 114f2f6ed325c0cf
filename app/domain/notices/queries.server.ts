import { and, count, desc, eq, isNull, sql } from 'drizzle-orm'
import { notices } from '#db/schema'
import { noticeKinds, type NoticeKind } from '~/core/notice-kinds'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'

export interface PresentedNotice {
  id: string
  kind: NoticeKind
  href: string
  detail: Record<string, string | number | null>
  at: string
  unread: boolean
}

/** What the viewer has been told: the unread first, the newest first among them, at most `limit`; with how many are unread. */
export async function noticesOf(
  { db }: Scope,
  viewer: Viewer,
  limit: number,
): Promise<{ notices: PresentedNotice[]; unread: number }> {
  const [unread] = await db
    .select({ count: count() })
    .from(notices)
    .where(and(eq(notices.userId, viewer.id), isNull(notices.readAt)))
  const rows = await db
    .select()
    .from(notices)
    .where(eq(notices.userId, viewer.id))
    .orderBy(
      sql`case when ${notices.readAt} is null then 0 else 1 end`,
      desc(notices.createdAt),
      desc(notices.id),
    )
    .limit(limit)
  return { notices: rows.flatMap(present), unread: Number(unread?.count ?? 0) }
}

/** A notice of a kind that nobody words any more is left out. */
function present(row: typeof notices.$inferSelect): PresentedNotice[] {
  const kind = noticeKinds.find((known) => known === row.kind)
  if (!kind) return []
  const { id, href, detail, createdAt, readAt } = row
  return [{ id, kind, href, detail, at: createdAt.toISOString(), unread: readAt === null }]
}
