import type { workspaceKinds } from '#db/schema'
import { hasRole, isSystem, roleIn, type Viewer } from '~/core/viewer'
import { joinableKinds } from './kinds'

/** What the rules need to know of a workspace. */
export interface WorkspaceThing {
  id: string
  slug: string
  kind: (typeof workspaceKinds)[number]
  membersHidden: boolean
  /** Whether anybody holds its chair's seat today. */
  hasChair: boolean
}

const hasSeat = (viewer: Viewer, workspace: WorkspaceThing) => roleIn(viewer, workspace.id) !== null

const runs = (viewer: Viewer, workspace: WorkspaceThing) =>
  hasRole(viewer, workspace.id, 'chair', 'secretariat')

const works = (viewer: Viewer, workspace: WorkspaceThing) =>
  hasRole(viewer, workspace.id, 'chair', 'secretariat', 'member')

export const workspaceRules = {
  'workspace.read': hasSeat,
  'workspace.edit': runs,
  'workspace.read_people': (viewer: Viewer, workspace: WorkspaceThing) =>
    hasSeat(viewer, workspace) &&
    (!workspace.membersHidden || roleIn(viewer, workspace.id) !== 'participant'),
  'workspace.give_seats': runs,
  /** Go through all seats and sign for them. */
  'workspace.review_seats': (viewer: Viewer, workspace: WorkspaceThing) =>
    hasRole(viewer, workspace.id, 'chair'),
  'workspace.read_activity': works,
  'workspace.plan_meetings': runs,
  'workspace.propose_items': works,
  /** What is decided between meetings: observers see what came of it. */
  'workspace.read_procedures': (viewer: Viewer, workspace: WorkspaceThing) =>
    works(viewer, workspace) || hasRole(viewer, workspace.id, 'observer'),
  /** The agreements that the group keeps; what parties may read of them is not asked here. */
  'workspace.read_agreements': (viewer: Viewer, workspace: WorkspaceThing) =>
    works(viewer, workspace) || hasRole(viewer, workspace.id, 'observer'),
  'workspace.keep_agreements': runs,
  'workspace.write_documents': works,
  'workspace.add_files': works,
  'workspace.create_action_items': works,
  'workspace.write_mandates': runs,
  'workspace.run_consultations': runs,
}

/** What an administrator may do from outside, without a seat: see that the workspace exists, and seat a first chair. */
export const workspaceAdministrationRules = {
  'workspace.administer': (viewer: Viewer, _workspace: WorkspaceThing) => isSystem(viewer, 'administrator'),
  'workspace.appoint_chair': (viewer: Viewer, workspace: WorkspaceThing) =>
    isSystem(viewer, 'administrator') && !workspace.hasChair,
}

/** What somebody without a seat may do: ask for one in a group that is public. */
export const workspaceJoiningRules = {
  'workspace.ask_to_join': (viewer: Viewer, workspace: WorkspaceThing) =>
    !hasSeat(viewer, workspace) && joinableKinds.some((kind) => kind === workspace.kind),
}

/** What concerns workspaces as such, before there is one to ask about. */
export const workspaceSystemRules = {
  'workspaces.create': (viewer: Viewer) => isSystem(viewer, 'administrator'),
}
