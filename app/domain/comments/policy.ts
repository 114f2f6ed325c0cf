import type { Viewer } from '~/core/viewer'
import type { Suggested } from '~/editor/take-in'
import { documentRules, type DocumentThing } from '../documents/policy'

/** What the rules need to know of a thread. */
export interface ThreadThing extends Suggested {
  id: string
  document: DocumentThing
  kind: 'comment' | 'suggestion' | 'remark'
  authorId: string
}

/** What the rules need to know of one comment. */
export interface CommentThing {
  id: string
  threadId: string
  document: DocumentThing
  authorId: string
}

const mayComment = (viewer: Viewer, { document }: { document: DocumentThing }) =>
  documentRules['document.comment'](viewer, document)

const mayDecide = (viewer: Viewer, { document }: { document: DocumentThing }) =>
  documentRules['document.decide_suggestions'](viewer, document)

/** Those who work in the group, and whoever began it. */
const maySeeTo = (viewer: Viewer, thread: ThreadThing) =>
  mayDecide(viewer, thread) || (thread.authorId === viewer.id && mayComment(viewer, thread))

export const threadRules = {
  'thread.read': (viewer: Viewer, { document }: ThreadThing) =>
    documentRules['document.read'](viewer, document),
  'thread.reply': mayComment,
  /** Say who is to see to it. */
  'thread.assign': maySeeTo,
  /** Put aside, or take up again. */
  'thread.resolve': maySeeTo,
  /** Take a suggested wording in, or decline it. */
  'suggestion.decide': (viewer: Viewer, thread: ThreadThing) =>
    thread.kind === 'suggestion' && mayDecide(viewer, thread),
}

export const commentRules = {
  'comment.read': (viewer: Viewer, { document }: CommentThing) =>
    documentRules['document.read'](viewer, document),
  /** One's own words, while comments are open. */
  'comment.edit': (viewer: Viewer, comment: CommentThing) =>
    comment.authorId === viewer.id && mayComment(viewer, comment),
}
