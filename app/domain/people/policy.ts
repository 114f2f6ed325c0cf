import { isSystem, type Viewer } from '~/core/viewer'

/** What concerns people across workspaces: an administrator sees who there is, and gives roles apart from workspaces. */
export const peopleRules = {
  'people.administer': (viewer: Viewer) => isSystem(viewer, 'administrator'),
}
