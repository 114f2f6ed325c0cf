import { hasRole, type Viewer } from '~/core/viewer'
import { documentRules, type DocumentThing } from '../documents/policy'

/** What the rules need to know of a version of a mandate. */
export interface MandateThing {
  id: string
  workspaceId: string
  number: number
  document: DocumentThing
  adopted: boolean
}

export const mandateRules = {
  'mandate.read': (viewer: Viewer, { document }: MandateThing) =>
    documentRules['document.read'](viewer, document),
  /** Its facts; an adopted version stands as it is. */
  'mandate.edit': (viewer: Viewer, mandate: MandateThing) =>
    !mandate.adopted && hasRole(viewer, mandate.workspaceId, 'chair', 'secretariat'),
  /** What has come of it: milestones that are reached. */
  'mandate.follow_up': (viewer: Viewer, mandate: MandateThing) =>
    mandate.adopted && hasRole(viewer, mandate.workspaceId, 'chair', 'secretariat'),
  'mandate.adopt': (viewer: Viewer, mandate: MandateThing) =>
    !mandate.adopted && hasRole(viewer, mandate.workspaceId, 'chair'),
}
