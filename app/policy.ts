import { actionItemRules } from './domain/action-items/policy'
import { documentRules } from './domain/documents/policy'
import { editionRules } from './domain/editions/policy'
import { workspaceAdministrationRules, workspaceRules } from './domain/workspaces/policy'

/** Every rule of the product in one typed record: action -> (viewer, thing) => boolean. */
export const policy = {
  ...workspaceRules,
  ...workspaceAdministrationRules,
  ...documentRules,
  ...editionRules,
  ...actionItemRules,
}

/** An action that needs a grant. */
export type Action = keyof typeof policy

/** What a route may declare: an action to be granted, or that being signed in (or being anyone at all) is enough. */
export type Access = Action | 'signed-in' | 'anyone'
