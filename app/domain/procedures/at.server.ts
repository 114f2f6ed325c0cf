import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { grantProcedure } from './access.server'
import type { procedureRules } from './policy'

/** The written procedure of an address, in the workspace of the address. What an address says are claims, until they are granted. */
export async function procedureAt<Action extends keyof typeof procedureRules>(
  scope: Scope,
  viewer: Viewer,
  params: Readonly<Record<string, string | undefined>>,
  action: Action,
) {
  const workspace = await grantWorkspace(scope, viewer, 'workspace.read', params.workspace ?? '')
  const procedure = await grantProcedure(scope, viewer, action, params.procedure ?? '')
  if (procedure.workspaceId !== workspace.id) throw new Refusal('not-found')
  return { procedure, workspace, base: procedureHref(procedure) }
}

/** The address of a written procedure's page. */
export function procedureHref(procedure: { id: string; slug: string }): string {
  return `/workspaces/${procedure.slug}/procedures/${procedure.id}`
}
