import { grantSystem, type Granted } from '~/core/grant'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { organisationRules } from './policy'

export type GrantedOrganisations = Granted<'organisations.administer', object>

/** Proof that the viewer keeps the organisations; for anyone else these pages do not exist. */
export function grantOrganisations(scope: Scope, viewer: Viewer): GrantedOrganisations {
  const may = organisationRules['organisations.administer']
  return grantSystem(scope, viewer, 'organisations.administer', may)
}
