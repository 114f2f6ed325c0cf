import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { grantActionItem } from './access.server'
import type { actionItemRules } from './policy'

/** The action item of an address, in the workspace of the address. What an address says are claims, until they are granted. */
export async function actionItemAt<Action extends keyof typeof actionItemRules>(
  scope: Scope,
  viewer: Viewer,
  params: Readonly<Record<string, string | undefined>>,
  action: Action,
) {
  const workspace = await grantWorkspace(scope, viewer, 'workspace.read', params.workspace ?? '')
  const item = await grantActionItem(scope, viewer, action, params.item ?? '')
  if (item.workspaceId !== workspace.id) throw new Refusal('not-found')
  return { item, workspace, base: `/workspaces/${workspace.slug}/action-items/${item.id}` }
}
