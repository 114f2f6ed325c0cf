import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { grantMeeting } from './access.server'
import type { meetingRules } from './policy'

/** The meeting of an address, in the workspace of the address. What an address says are claims, until they are granted. */
export async function meetingAt<Action extends keyof typeof meetingRules>(
  scope: Scope,
  viewer: Viewer,
  params: Readonly<Record<string, string | undefined>>,
  action: Action,
) {
  const workspace = await grantWorkspace(scope, viewer, 'workspace.read', params.workspace ?? '')
  const meeting = await grantMeeting(scope, viewer, action, params.meeting ?? '')
  if (meeting.workspaceId !== workspace.id) throw new Refusal('not-found')
  return { meeting, workspace, base: meetingHref(meeting) }
}

/** The address of a meeting's page. */
export function meetingHref(meeting: { id: string; slug: string }): string {
  return `/workspaces/${meeting.slug}/meetings/${meeting.id}`
}
