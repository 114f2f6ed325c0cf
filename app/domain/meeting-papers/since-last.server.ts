import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { actionItemsIn } from '~/domain/action-items/list.server'
import { decisionsIn } from '~/domain/decisions/list.server'
import type { MeetingState } from '~/domain/meetings/states'
import type { Content } from '~/editor/content'
import { sinceLastBlocks } from '~/editor/templates/since-last'
import type { Language } from '~/i18n/languages'
import type { PaperWish } from './choices'

/** An agenda shows the first of each; the rest is a link away. */
const onPage = 5
/** On paper there is no link: as many as a meeting can go through. */
const onPaper = 50

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
  size = onPage,
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

/**
 * The same as an agenda on paper opens with: without what came of internal items unless it is asked for, and without people
 * when names are left out. Nothing when the meeting is over, or nothing is left.
 */
export async function sinceLastOnPaper(
  scope: Scope,
  viewer: Viewer,
  meeting: { id: string; workspaceId: string; state: MeetingState },
  { language, names, internal }: PaperWish,
): Promise<Content[]> {
  if (!isAhead(meeting)) return []
  const since = await sinceLast(scope, viewer, meeting, language, onPaper)
  const shown = ({ isInternal }: { isInternal: boolean }) => internal || !isInternal
  return sinceLastBlocks(language, {
    actionItems: since.actionItems.items.filter(shown).map(({ title, organisation, person, deadline }) => ({
      title,
      deadline,
      responsible: names && person ? `${organisation.shortName}, ${person.name}` : organisation.shortName,
    })),
    decisions: since.decisions.decisions.filter(shown),
  })
}
