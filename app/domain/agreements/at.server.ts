import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { grantAgreement } from './access.server'
import { agreementHref } from './addresses'
import type { agreementRules } from './policy'

/** The agreement of an address, in the workspace of the address. What an address says are claims, until they are granted. */
export async function agreementAt<Action extends keyof typeof agreementRules>(
  scope: Scope,
  viewer: Viewer,
  params: Readonly<Record<string, string | undefined>>,
  action: Action,
) {
  const workspace = await grantWorkspace(scope, viewer, 'workspace.read', params.workspace ?? '')
  const agreement = await grantAgreement(scope, viewer, action, params.agreement ?? '')
  if (agreement.workspaceId !== workspace.id) throw new Refusal('not-found')
  return { agreement, workspace, base: agreementHref(agreement) }
}
