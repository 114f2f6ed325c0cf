import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { documentAt, type Params } from '../documents/at.server'
import { grantComment, grantThread } from './access.server'
import type { threadRules } from './policy'

/** The thread of an address, which must be one of the address's document. */
export async function threadAt<Action extends keyof typeof threadRules>(
  scope: Scope,
  viewer: Viewer,
  params: Params,
  action: Action,
) {
  const { document, workspace, base } = await documentAt(scope, viewer, params, 'document.read')
  const thread = await grantThread(scope, viewer, action, params.thread ?? '')
  if (thread.document.id !== document.id) throw new Refusal('not-found')
  return { thread, document, workspace, href: `${base}/comments/${thread.id}` }
}

/** The comment of an address, which must be one of the address's thread. */
export async function commentAt(scope: Scope, viewer: Viewer, params: Params) {
  const { thread, document, workspace, href } = await threadAt(scope, viewer, params, 'thread.read')
  const comment = await grantComment(scope, viewer, 'comment.edit', params.comment ?? '')
  if (comment.threadId !== thread.id) throw new Refusal('not-found')
  return { comment, document, workspace, href }
}
