import { hasRole, type Viewer } from '~/core/viewer'

/** What the rules need to know of an item that is not on an agenda yet. */
export interface BacklogThing {
  id: string
  workspaceId: string
  title: string
  proposedBy: string | null
  /** The item of an earlier meeting that it goes on with. */
  previousItemId: string | null
  isAnswered: boolean
}

export const backlogRules = {
  'backlog_item.read': (viewer: Viewer, { workspaceId }: BacklogThing) =>
    hasRole(viewer, workspaceId, 'chair', 'secretariat', 'member'),
  /** Take it in on an agenda, or return it with a reason. */
  'backlog_item.answer': (viewer: Viewer, { workspaceId }: BacklogThing) =>
    hasRole(viewer, workspaceId, 'chair', 'secretariat'),
}
