import { and, desc, eq, inArray, ne } from 'drizzle-orm'
import { activity, workspaces, workspaceVisits } from '#db/schema'
import { named } from '~/core/named'
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
  const rows = await scope.db
    .select({ workspace: workspaces, visitedAt: workspaceVisits.at })
    .from(workspaces)
    .leftJoin(
      workspaceVisits,
      and(eq(workspaceVisits.workspaceId, workspaces.id), eq(workspaceVisits.userId, viewer.id)),
    )
    .where(inArray(workspaces.id, ids))
  const newest = await newestByOthers(scope, viewer, ids)
  return rows
    .map(({ workspace, visitedAt }) => ({
      id: workspace.id,
      slug: workspace.slug,
      name: named(workspace, 'name', language),
      unread: (newest.get(workspace.id) ?? 0) > (visitedAt?.getTime() ?? 0),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}

/** When somebody else last did something in each workspace, in milliseconds. */
async function newestByOthers(
  scope: Scope,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const rows = await Promise.all(
    ids.map((id) =>
      scope.db
        .select({ at: activity.at })
        .from(activity)
        .where(and(eq(activity.workspaceId, id), ne(activity.actorId, viewer.id)))
        .orderBy(desc(activity.sequence))
        .limit(1),
    ),
  )
  return new Map(ids.map((id, place) => [id, rows[place]?.[0]?.at.getTime() ?? 0]))
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
