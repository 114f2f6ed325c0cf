import type { actionItemStates } from '#db/schema'
import { hasRole, type Viewer } from '~/core/viewer'

/** What the rules need to know of an action item. */
export interface ActionItemThing {
  id: string
  workspaceId: string
  organisationId: string
  /** The organisations that work on it with the responsible one. */
  collaborators: readonly string[]
  /** The responsible person, when one is named. */
  userId: string | null
  createdBy: string | null
  /** It came of an internal agenda item: for those who work in the group, and those who are to do it. */
  isInternal: boolean
  state: (typeof actionItemStates)[number]
  version: number
}

const runs = (viewer: Viewer, item: ActionItemThing) =>
  hasRole(viewer, item.workspaceId, 'chair', 'secretariat')

/** Whether the viewer sits in the item's workspace for the organisation that is responsible. */
const isForTheirOrganisation = (viewer: Viewer, item: ActionItemThing) =>
  viewer.seats.some(
    (seat) => seat.workspaceId === item.workspaceId && seat.organisationId === item.organisationId,
  )

/** Whether the viewer sits in the item's workspace for an organisation that works on it, responsible or not. */
const worksOnIt = (viewer: Viewer, item: ActionItemThing) =>
  isForTheirOrganisation(viewer, item) ||
  viewer.seats.some(
    (seat) => seat.workspaceId === item.workspaceId && item.collaborators.includes(seat.organisationId),
  )

const isTheirs = (viewer: Viewer, item: ActionItemThing) =>
  item.createdBy === viewer.id || item.userId === viewer.id || isForTheirOrganisation(viewer, item)

export const actionItemRules = {
  'action_item.read': (viewer: Viewer, item: ActionItemThing) =>
    hasRole(viewer, item.workspaceId, 'chair', 'secretariat', 'member') ||
    (hasRole(viewer, item.workspaceId, 'observer') && !item.isInternal) ||
    worksOnIt(viewer, item),
  /** What is to be done, by whom and when. */
  'action_item.edit': (viewer: Viewer, item: ActionItemThing) =>
    runs(viewer, item) || (hasRole(viewer, item.workspaceId, 'member') && isTheirs(viewer, item)),
  /** How far it has come. */
  'action_item.report': (viewer: Viewer, item: ActionItemThing) =>
    runs(viewer, item) ||
    (hasRole(viewer, item.workspaceId, 'member') && isTheirs(viewer, item)) ||
    (hasRole(viewer, item.workspaceId, 'member', 'participant') && worksOnIt(viewer, item)),
}
