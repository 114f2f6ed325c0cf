import type { Viewer } from '~/core/viewer'
import { workspaceRules, type WorkspaceThing } from './policy'

export type WorkspaceAbilities = Record<keyof typeof workspaceRules, boolean>

/** What the viewer may do in a workspace, for the page to draw its buttons by; the browser evaluates no rule. */
export function abilitiesIn(viewer: Viewer, workspace: WorkspaceThing): WorkspaceAbilities {
  const entries = Object.entries(workspaceRules).map(([action, may]) => [action, may(viewer, workspace)])
  return Object.fromEntries(entries) as WorkspaceAbilities
}
