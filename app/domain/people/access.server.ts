import { grantSystem, type Granted } from '~/core/grant'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { peopleRules } from './policy'

export type GrantedPeople = Granted<'people.administer', object>

/** Proof that the viewer administers people; for anyone else these pages do not exist. */
export function grantPeople(scope: Scope, viewer: Viewer): GrantedPeople {
  return grantSystem(scope, viewer, 'people.administer', peopleRules['people.administer'])
}
