import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { grantConsultation } from './access.server'
import type { consultationRules } from './policy'

/** The consultation of an address, in the workspace of the address. What an address says are claims, until they are granted. */
export async function consultationAt<Action extends keyof typeof consultationRules>(
  scope: Scope,
  viewer: Viewer,
  params: Readonly<Record<string, string | undefined>>,
  action: Action,
) {
  const workspace = await grantWorkspace(scope, viewer, 'workspace.read', params.workspace ?? '')
  const consultation = await grantConsultation(scope, viewer, action, params.consultation ?? '')
  if (consultation.workspaceId !== workspace.id) throw new Refusal('not-found')
  return { consultation, workspace, base: consultationHref(workspace.slug, consultation.id) }
}

/** Where those who run a consultation work with it. */
export function consultationHref(workspaceSlug: string, consultationId: string): string {
  return `/workspaces/${workspaceSlug}/consultations/${consultationId}`
}

/** Where a consultation is read and answered, by those who are asked. */
export function answeringHref(consultationId: string): string {
  return `/consultations/${consultationId}`
}
