import { and, eq, inArray } from 'drizzle-orm'
import { seats } from '#db/schema'
import { inForce } from '~/core/in-force'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { isShownMembers } from '~/domain/workspaces/member-list.server'

/**
 * Which organisations a group's mandate names to the viewer: all, but where the group keeps its list of members from
 * participants only those who run it, and the viewer's own. Its composition and who does what would tell the rest.
 */
export async function organisationsShown(
  scope: Pick<Scope, 'db' | 'today'>,
  viewer: Viewer,
  workspaceId: string,
): Promise<(organisationId: string) => boolean> {
  if (await isShownMembers(scope, viewer, [workspaceId])) return () => true
  const running = await scope.db
    .select({ organisationId: seats.organisationId })
    .from(seats)
    .where(
      and(
        eq(seats.workspaceId, workspaceId),
        inArray(seats.role, ['chair', 'secretariat']),
        inForce(seats, scope.today),
      ),
    )
  const shown = new Set([...running, ...viewer.seats].map(({ organisationId }) => organisationId))
  return (organisationId) => shown.has(organisationId)
}
