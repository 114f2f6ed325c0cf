import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { isShownMembers } from '../workspaces/member-list.server'
import { actsIn, type DocumentThing } from './policy'

/**
 * Whether the viewer may be told who else has a document open: not where the document's workspace, or the one that the
 * viewer comes from, keeps its list of people from them.
 */
export async function seesPeople(
  scope: Pick<Scope, 'db' | 'turn'>,
  viewer: Viewer,
  document: DocumentThing,
): Promise<boolean> {
  return isShownMembers(scope, viewer, [document.workspaceId, actsIn(viewer, document)])
}
