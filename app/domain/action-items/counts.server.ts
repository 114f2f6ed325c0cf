import { and, count, eq, lt, notInArray, sql } from 'drizzle-orm'
import { actionItems } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { visibleActionItems } from './access.server'

/** How many of a workspace's action items are open, and how many of these are overdue, as far as the viewer may read them. */
export async function openCounts(
  scope: Scope,
  viewer: Viewer,
  workspaceId: string,
): Promise<{ open: number; overdue: number }> {
  const late = lt(actionItems.deadline, scope.today)
  const [row] = await scope.db
    .select({ open: count(), overdue: sql<number>`sum(case when ${late} then 1 else 0 end)` })
    .from(actionItems)
    .where(
      and(
        eq(actionItems.workspaceId, workspaceId),
        notInArray(actionItems.state, ['done', 'dropped']),
        visibleActionItems(viewer),
      ),
    )
  return { open: Number(row?.open ?? 0), overdue: Number(row?.overdue ?? 0) }
}
