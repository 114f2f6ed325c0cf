import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { actionItemsIn } from '~/domain/action-items/list.server'
import { decisionsIn } from '~/domain/decisions/list.server'
import type { MeetingState } from '~/domain/meetings/states'
import type { Language } from '~/i18n/languages'

/** An agenda shows the first of each; the rest is a link away. */
const size = 5

const ahead: readonly MeetingState[] = ['planned', 'called', 'in_progress']

/** Whether a meeting is still to be held, or goes on. */
export function isAhead({ state }: { state: MeetingState }): boolean {
  return ahead.includes(state)
}

/**
 * What is left to be done from before a meeting of the workspace, as far as the viewer may read it: what the meeting itself
 * comes to while it goes on is not among it.
 */
export async function sinceLast(
  scope: Scope,
  viewer: Viewer,
  { id: butMeeting, workspaceId }: { id: string; workspaceId: string },
  language: Language,
) {
  const soonest = { key: 'deadline', direction: 'ascending' as const }
  const open = { shown: 'open' as const, organisationId: null, butMeeting, sort: soonest, page: 1, size }
  const undone = { workspaceId, state: 'in_progress' as const, query: '', butMeeting, page: 1, size }
  const [actionItems, decisions] = await Promise.all([
    actionItemsIn(scope, viewer, workspaceId, open, language),
    decisionsIn(scope, viewer, undone, language),
  ])
  return { actionItems, decisions }
}
