import { hasRole, type Viewer } from '~/core/viewer'
import { documentRules, type DocumentThing } from '../documents/policy'

/** What the rules need to know of an edition. */
export interface EditionThing {
  id: string
  seriesId: string
  number: number
  title: string
  document: DocumentThing
}

export const editionRules = {
  /** In the workspace an edition is read by those who read its document; the portal has queries of its own. */
  'edition.read': (viewer: Viewer, edition: EditionThing) =>
    documentRules['document.read'](viewer, edition.document),
  'edition.withdraw': (viewer: Viewer, edition: EditionThing) =>
    hasRole(viewer, edition.document.workspaceId, 'chair', 'secretariat'),
}
