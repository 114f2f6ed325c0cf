import { and, eq, inArray, sql } from 'drizzle-orm'
import { activity, workspaces, workspaceVisits } from '#db/schema'
import { named, nameOf } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import { presentWorkspace, type PresentedWorkspace } from './present'

/** The workspaces that the viewer has a seat in, in the order of their kinds, each with whether something is new there. */
export async function workspacesOf(
  scope: Scope,
  viewer: Viewer,
  language: Language,
): Promise<Array<{ id: string; slug: string; name: string; unread: boolean }>> {
  const ids = [...new Set(viewer.seats.map((seat) => seat.workspaceId))]
  if (!ids.length) return []
  // One statement for all workspaces: a person may have many, and every page of the desk asks.
  const newest = sql`(select newest."at" from ${activity} as newest where newest."workspaceId" = ${workspaces}."id" and newest."actorId" <> ${viewer.id} order by newest."sequence" desc limit 1)`
  const rows = await scope.db
    .select({
      id: workspaces.id,
      slug: workspaces.slug,
      ...nameOf(workspaces),
      visitedAt: workspaceVisits.at,
      newestByOthers: newest.mapWith(activity.at),
    })
    .from(workspaces)
    .leftJoin(
      workspaceVisits,
      and(eq(workspaceVisits.workspaceId, workspaces.id), eq(workspaceVisits.userId, viewer.id)),
    )
    .where(inArray(workspaces.id, ids))
  return rows
    .map((row) => ({
      id: row.id,
      slug: row.slug,
      name: named(row, 'name', language),
      unread: (row.newestByOthers?.getTime() ?? 0) > (row.visitedAt?.getTime() ?? 0),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}

/** A workspace as its pages show it; the id has been granted. */
export async function workspacePage(
  scope: Scope,
  id: string,
  language: Language,
): Promise<PresentedWorkspace> {
  const [row] = await scope.db.select().from(workspaces).where(eq(workspaces.id, id))
  if (!row) throw new Error('a granted workspace is missing')
  return presentWorkspace(row, language)
}
