import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { grantDecision } from './access.server'
import type { decisionRules } from './policy'

/** The decision of an address, in the workspace of the address. What an address says are claims, until they are granted. */
export async function decisionAt<Action extends keyof typeof decisionRules>(
  scope: Scope,
  viewer: Viewer,
  params: Readonly<Record<string, string | undefined>>,
  action: Action,
) {
  const workspace = await grantWorkspace(scope, viewer, 'workspace.read', params.workspace ?? '')
  const decision = await grantDecision(scope, viewer, action, params.decision ?? '')
  if (decision.workspaceId !== workspace.id) throw new Refusal('not-found')
  return { decision, workspace, base: `/workspaces/${workspace.slug}/decisions/${decision.id}` }
}
