import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { grantAgreement } from './access.server'
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

/** The address of an agreement's page in its group. */
export function agreementHref(agreement: { id: string; slug: string }): string {
  return `/workspaces/${agreement.slug}/agreements/${agreement.id}`
}

/** Where people of a party read and sign it, also those without a seat in the group. */
export function partyHref(agreement: { id: string }): string {
  return `/agreements/${agreement.id}`
}
