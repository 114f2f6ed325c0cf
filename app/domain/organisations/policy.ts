import { isSystem, type Viewer } from '~/core/viewer'

/** Organisations are kept by administrators; that they exist is public. */
export const organisationRules = {
  'organisations.administer': (viewer: Viewer) => isSystem(viewer, 'administrator'),
}
