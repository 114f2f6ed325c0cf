import { Refusal } from './refusal'
import type { Scope } from './scope'
import type { Viewer } from './viewer'

declare const proof: unique symbol

/** A thing together with the proof that the viewer may do `Action` with it. Only a grant makes one. */
export type Granted<Action extends string, Thing> = Thing & { readonly [proof]: Action }

/** Pure, synchronous rules: action -> may this viewer do it with this thing. */
export type Rules<Thing> = Record<string, (viewer: Viewer, thing: Thing) => boolean>

/**
 * Makes an area's `grant...()`: the one way to get a thing that one may act on.
 * What may not be read does not exist (404); what may be read but not done is forbidden (403).
 */
export function createGrant<Thing, AreaRules extends Rules<Thing>>(options: {
  load: (scope: Scope, id: string) => Promise<Thing | null>
  rules: AreaRules
  read: keyof AreaRules & string
}) {
  return async function grant<Action extends keyof AreaRules & string>(
    scope: Scope,
    viewer: Viewer,
    action: Action,
    id: string,
  ): Promise<Granted<Action, Thing>> {
    const thing = await options.load(scope, id)
    const mayRead = options.rules[options.read]
    const may = options.rules[action]
    if (!thing || !mayRead || !may || !mayRead(viewer, thing)) throw new Refusal('not-found')
    if (!may(viewer, thing)) throw new Refusal('forbidden')
    scope.grants.add(action)
    return thing as Granted<Action, Thing>
  }
}

/** Proof for an action that concerns the whole installation (people, organisations), not one thing. */
export function grantSystem<Action extends string>(
  scope: Scope,
  viewer: Viewer,
  action: Action,
  may: (viewer: Viewer) => boolean,
): Granted<Action, object> {
  if (!may(viewer)) throw new Refusal('not-found')
  scope.grants.add(action)
  return {} as Granted<Action, object>
}
