import { proposeItem } from '~/domain/backlog/propose.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import { addAgendaItem } from '~/domain/meetings/agenda.server'
import { callMeeting } from '~/domain/meetings/call.server'
import type { AgendaItemFields, MeetingFields } from '~/domain/meetings/fields'
import { planMeeting } from '~/domain/meetings/plan.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { DemoKey } from '../people'
import type { Stage } from '../stage'

export interface CalledMeeting {
  meetingId: string
  /** In the order of the agenda. */
  itemIds: string[]
}

/** The secretariat plans a meeting, sets its agenda and calls it. */
export async function call(
  stage: Stage,
  secretariat: DemoKey,
  workspace: string,
  facts: MeetingFields,
  points: readonly AgendaItemFields[],
): Promise<CalledMeeting> {
  const meetingId = await stage.act(secretariat, async (tx, viewer) =>
    planMeeting(tx, await grantWorkspace(tx, viewer, 'workspace.plan_meetings', workspace), facts),
  )
  const itemIds: string[] = []
  for (const { kind, title, background, presenter, minutesPlanned } of points) {
    const fields = { kind, title, background, presenter, minutesPlanned }
    const itemId = await stage.act(secretariat, async (tx, viewer) =>
      addAgendaItem(tx, await grantMeeting(tx, viewer, 'meeting.manage', meetingId), fields),
    )
    itemIds.push(itemId)
  }
  await stage.act(secretariat, async (tx, viewer) =>
    callMeeting(tx, await grantMeeting(tx, viewer, 'meeting.manage', meetingId)),
  )
  return { meetingId, itemIds }
}

/** A member proposes an item for a coming meeting; it waits for the secretariat. */
export async function propose(
  stage: Stage,
  member: DemoKey,
  workspace: string,
  fields: AgendaItemFields,
): Promise<void> {
  await stage.act(member, async (tx, viewer) =>
    proposeItem(tx, await grantWorkspace(tx, viewer, 'workspace.propose_items', workspace), fields),
  )
}
