import { and, count, desc, eq, inArray, type SQL } from 'drizzle-orm'
import { activity, users } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import { objectKinds, type ObjectKind } from './kinds'
import { presentDeed, type PresentedDeed } from './present'

export interface LogWish {
  personId: string | null
  kind: ObjectKind | null
  page: number
  size: number
}

/** A page of a workspace's log, newest first. */
export async function logOf(
  { db }: Scope,
  workspace: GrantedWorkspace<'workspace.read_activity'>,
  wish: LogWish,
): Promise<{ deeds: PresentedDeed[]; total: number }> {
  const where: SQL | undefined = and(
    eq(activity.workspaceId, workspace.id),
    wish.personId ? eq(activity.actorId, wish.personId) : undefined,
    wish.kind ? inArray(activity.objectKind, [...objectKinds[wish.kind]]) : undefined,
  )
  const [total] = await db.select({ count: count() }).from(activity).where(where)
  const rows = await db
    .select({ deed: activity, who: users.name })
    .from(activity)
    .leftJoin(users, eq(users.id, activity.actorId))
    .where(where)
    .orderBy(desc(activity.sequence))
    .limit(wish.size)
    .offset((wish.page - 1) * wish.size)
  const base = `/workspaces/${workspace.slug}`
  return { deeds: rows.flatMap((row) => presentDeed(row, base)), total: Number(total?.count ?? 0) }
}

/** Those who have done something in a workspace, by name: whom its log can be narrowed to. */
export async function actorsIn(
  { db }: Scope,
  workspace: GrantedWorkspace<'workspace.read_activity'>,
): Promise<Array<{ id: string; name: string }>> {
  const rows = await db
    .selectDistinct({ id: users.id, name: users.name })
    .from(activity)
    .innerJoin(users, eq(users.id, activity.actorId))
    .where(eq(activity.workspaceId, workspace.id))
  return rows.sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}
