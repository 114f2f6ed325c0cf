import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { createActionItem } from '~/domain/action-items/create.server'
import type { ActionItemFields } from '~/domain/action-items/fields'
import type { GrantedDocument } from '~/domain/documents/access.server'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { requireAgendaItem } from '~/domain/meetings/agenda-item.server'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import type { OutcomeAttributes } from '~/editor/extensions/outcome'
import { placeOutcome } from './place-outcome.server'

interface Where {
  workspace: GrantedWorkspace<'workspace.create_action_items'>
  meeting: GrantedMeeting<'meeting.read'>
  document: GrantedDocument<'document.edit'>
}

/**
 * Makes an action item out of minutes that are being written.
 * @returns what stands for it in the text; with `stay` the page that has the text open puts it there itself
 */
export async function markActionItem(
  tx: Tx,
  viewer: Viewer,
  { workspace, meeting, document }: Where,
  fields: ActionItemFields & { agendaItemId: string | null; stay?: '1' | undefined },
): Promise<OutcomeAttributes> {
  if (meeting.workspaceId !== workspace.id) throw new Refusal('not-found')
  const { stay, ...wanted } = fields
  const item = await requireAgendaItem(tx, meeting.id, fields.agendaItemId)
  if (item?.isInternal && stay) throw new Refusal('conflict', 'item-internal')
  const id = await createActionItem(tx, viewer, workspace, { ...wanted, meetingId: meeting.id })
  const outcome: OutcomeAttributes = { outcomeId: id, kind: 'actionItem', text: fields.title }
  if (!stay && !item?.isInternal) await placeOutcome(tx, document.id, outcome, item?.number ?? null)
  return outcome
}
