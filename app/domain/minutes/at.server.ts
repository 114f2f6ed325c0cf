import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantDocument } from '~/domain/documents/access.server'
import type { documentRules } from '~/domain/documents/policy'
import { meetingAt } from '~/domain/meetings/at.server'

/** The minutes of the meeting of an address: its text is a document, and is granted as one. */
export async function minutesAt<Action extends keyof typeof documentRules>(
  scope: Scope,
  viewer: Viewer,
  params: Readonly<Record<string, string | undefined>>,
  action: Action,
) {
  const { meeting, workspace, base } = await meetingAt(scope, viewer, params, 'meeting.read')
  if (!meeting.minutes) throw new Refusal('not-found')
  const document = await grantDocument(scope, viewer, action, meeting.minutes.documentId)
  return { meeting, workspace, document, meetingBase: base, base: `${base}/minutes` }
}
