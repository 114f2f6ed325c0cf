import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { grantFile } from './access.server'
import { fileHref } from './address'
import type { fileRules } from './policy'

/** The file of an address, in the workspace of the address. What an address says are claims, until they are granted. */
export async function fileAt<Action extends keyof typeof fileRules>(
  scope: Scope,
  viewer: Viewer,
  params: Readonly<Record<string, string | undefined>>,
  action: Action,
) {
  const workspace = await grantWorkspace(scope, viewer, 'workspace.read', params.workspace ?? '')
  const file = await grantFile(scope, viewer, action, params.file ?? '')
  if (file.workspaceId !== workspace.id) throw new Refusal('not-found')
  return { file, workspace, base: fileHref(file) }
}
