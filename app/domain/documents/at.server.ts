import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { grantDocument } from './access.server'
import { documentHref } from './address.server'
import type { documentRules } from './policy'

/** What an address says: claims, until they are granted. */
export type Params = Readonly<Record<string, string | undefined>>

/** The document of an address, in the workspace of the address: its own, or one that it is shared with. */
export async function documentAt<Action extends keyof typeof documentRules>(
  scope: Scope,
  viewer: Viewer,
  params: Params,
  action: Action,
) {
  const workspace = await grantWorkspace(scope, viewer, 'workspace.read', params.workspace ?? '')
  const document = await grantDocument(scope, viewer, action, params.document ?? '')
  const isHere =
    document.workspaceId === workspace.id ||
    document.shares.some((share) => share.workspaceId === workspace.id)
  if (!isHere) throw new Refusal('not-found')
  return { document, workspace, base: documentHref(workspace.slug, document.id) }
}
