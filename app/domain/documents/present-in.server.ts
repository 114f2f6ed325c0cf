import { eq, sql } from 'drizzle-orm'
import { organisations } from '#db/schema'
import { prepared } from '~/core/prepared'
import type { Scope } from '~/core/scope'
import { onceInTurn } from '~/core/turn'
import { organisationIn, type Viewer } from '~/core/viewer'
import type { DocumentThing } from './policy'

/** How a person who has a document open is named to the others there. */
export interface PresentIn {
  id: string
  name: string
  /** Short name of the organisation that the person speaks for in the document's workspace, or in one that it is shared with. */
  organisation: string | null
}

/** Names the viewer to those who have the document open too. */
export async function presentIn(
  scope: Scope,
  viewer: Viewer,
  document: Pick<DocumentThing, 'workspaceId' | 'shares'>,
): Promise<PresentIn> {
  const workspaces = [document.workspaceId, ...document.shares.map((share) => share.workspaceId)]
  const organisationId = workspaces.map((id) => organisationIn(viewer, id)).find((id) => id !== null)
  const { id, name } = viewer
  if (!organisationId) return { id, name, organisation: null }
  const [row] = await onceInTurn(scope, `short name of ${organisationId}`, () =>
    shortNameOf(scope.db, 1).execute({ organisationId }),
  )
  return { id, name, organisation: row?.shortName ?? null }
}

const shortNameOf = prepared((db) =>
  db
    .select({ shortName: organisations.shortName })
    .from(organisations)
    .where(eq(organisations.id, sql.placeholder('organisationId')))
    .prepare(),
)
