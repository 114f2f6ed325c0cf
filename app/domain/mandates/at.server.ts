import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantWorkspace } from '../workspaces/access.server'
import { grantMandate } from './access.server'
import type { mandateRules } from './policy'
import { mandateByNumber } from './queries.server'

/** The version of an address: a workspace, and a number in it. */
export async function mandateAt<Action extends keyof typeof mandateRules>(
  scope: Scope,
  viewer: Viewer,
  params: Readonly<Record<string, string | undefined>>,
  action: Action,
) {
  const workspace = await grantWorkspace(scope, viewer, 'workspace.read', params.workspace ?? '')
  const id = await mandateByNumber(scope, workspace.id, Number(params.number))
  if (!id) throw new Refusal('not-found')
  const mandate = await grantMandate(scope, viewer, action, id)
  return { mandate, workspace, base: `/workspaces/${workspace.slug}/mandate/${mandate.number}` }
}
