import { hasRole, type Viewer } from '~/core/viewer'
import { documentRules, type DocumentThing } from '../documents/policy'

/** What the rules need to know of a version of a mandate. */
export interface MandateThing {
  id: string
  workspaceId: string
  number: number
  document: DocumentThing
  adopted: boolean
  /** Another has taken its place or is to do so, or it is revoked. */
  ended: boolean
}

export const mandateRules = {
  'mandate.read': (viewer: Viewer, { document }: MandateThing) =>
    documentRules['document.read'](viewer, document),
  /** What ministries said of it: those who work in the group. */
  'mandate.follow': (viewer: Viewer, mandate: MandateThing) =>
    hasRole(viewer, mandate.workspaceId, 'chair', 'secretariat', 'member'),
  /** Its facts; an adopted version stands as it is. */
  'mandate.edit': (viewer: Viewer, mandate: MandateThing) =>
    !mandate.adopted && hasRole(viewer, mandate.workspaceId, 'chair', 'secretariat'),
  /** What has come of it: milestones that are reached. */
  'mandate.follow_up': (viewer: Viewer, mandate: MandateThing) =>
    mandate.adopted && hasRole(viewer, mandate.workspaceId, 'chair', 'secretariat'),
  /** Ask the ministries concerned whether they have remarks. */
  'mandate.submit': (viewer: Viewer, mandate: MandateThing) =>
    !mandate.adopted && hasRole(viewer, mandate.workspaceId, 'chair', 'secretariat'),
  'mandate.adopt': (viewer: Viewer, mandate: MandateThing) =>
    !mandate.adopted && hasRole(viewer, mandate.workspaceId, 'chair'),
  /** End it with none in its place. */
  'mandate.revoke': (viewer: Viewer, mandate: MandateThing) =>
    mandate.adopted && !mandate.ended && hasRole(viewer, mandate.workspaceId, 'chair'),
}
