import { and, eq, inArray } from 'drizzle-orm'
import { workspaces } from '#db/schema'
import type { Scope } from '~/core/scope'
import { roleIn, type Viewer } from '~/core/viewer'
import { actsIn, type DocumentThing } from './policy'

/**
 * Whether the viewer may be told who else has a document open: not where the document's workspace, or the one that the
 * viewer comes from, keeps its list of people from participants, and the viewer is no more than one there.
 */
export async function seesPeople(
  { db }: Pick<Scope, 'db'>,
  viewer: Viewer,
  document: DocumentThing,
): Promise<boolean> {
  const hidden = await db
    .select({ id: workspaces.id })
    .from(workspaces)
    .where(
      and(
        inArray(workspaces.id, [document.workspaceId, actsIn(viewer, document)]),
        eq(workspaces.membersHidden, true),
      ),
    )
  return hidden.every(({ id }) => !['participant', null].includes(roleIn(viewer, id)))
}
