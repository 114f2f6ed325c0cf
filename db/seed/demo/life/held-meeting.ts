import { and, eq } from 'drizzle-orm'
import { organisations, seats } from '#db/schema'
import { createActionItem } from '~/domain/action-items/create.server'
import { recordDecision } from '~/domain/decisions/record.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import { recordAttendance, type AttendanceEntry } from '~/domain/meetings/attendance.server'
import { approveMinutes } from '~/domain/minutes/approve.server'
import { minutesHash } from '~/domain/minutes/hash.server'
import { answerObjection } from '~/domain/minutes/answer-objection.server'
import { circulateMinutes } from '~/domain/minutes/circulate.server'
import { objectToMinutes } from '~/domain/minutes/object.server'
import { openMinutes } from '~/domain/minutes/open.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { OutcomeAttributes } from '~/editor/extensions/outcome'
import type { DemoKey } from '../people'
import type { Stage } from '../stage'
import { decisionWords, heldPoints, objection, tasks } from '../texts/directorate-meeting'
import { filledMinutes } from '../texts/minutes'
import type { CalledMeeting } from './meetings'
import { rewrite } from './writing'

const workspace = 'direktoratsgruppen'

const attendance: ReadonlyArray<{
  organisation: string
  role: 'chair' | 'secretariat' | 'member' | 'observer'
  kind: AttendanceEntry['kind']
  person: DemoKey
}> = [
  { organisation: 'sfk', role: 'chair', kind: 'present', person: 'astrid' },
  { organisation: 'sfk', role: 'secretariat', kind: 'secretariat', person: 'jonas' },
  { organisation: 'pod', role: 'member', kind: 'deputy', person: 'henrik' },
  { organisation: 'bufdir', role: 'member', kind: 'present', person: 'samir' },
  { organisation: 'arbeidstilsynet', role: 'member', kind: 'apologies', person: 'ravdna' },
  { organisation: 'udi', role: 'observer', kind: 'observer', person: 'elle' },
]

/**
 * The directorate group holds a meeting: who came is recorded, and the minutes are written while a decision and two
 * action items are marked in them.
 * @returns the id of the minutes' document
 */
export async function holdMeeting(stage: Stage, { meetingId, itemIds }: CalledMeeting): Promise<string> {
  await recordWhoCame(stage, meetingId)
  const documentId = await stage.act('jonas', async (tx, viewer) => {
    const where = {
      workspace: await grantWorkspace(tx, viewer, 'workspace.plan_meetings', workspace),
      meeting: await grantMeeting(tx, viewer, 'meeting.manage', meetingId),
    }
    return openMinutes(tx, viewer, where, { language: 'nb' })
  })
  const outcomes = new Map<string, OutcomeAttributes[]>()
  const [, training = '', mandate = '', obstacles = ''] = itemIds
  outcomes.set(training, [await giveTask(stage, meetingId, training, trainingTask(stage))])
  outcomes.set(mandate, [await decide(stage, meetingId, mandate)])
  outcomes.set(obstacles, [await giveTask(stage, meetingId, obstacles, listTask(stage))])
  await rewrite(stage, 'jonas', documentId, (opened) =>
    filledMinutes(
      opened,
      heldPoints.map((point, place) => ({ ...point, outcomes: outcomes.get(itemIds[place] ?? '') ?? [] })),
    ),
  )
  return documentId
}

/** The next day the secretariat closes the meeting and sends the minutes round; somebody objects and is answered, and a week later the chair approves them. */
export async function approve(stage: Stage, meetingId: string, documentId: string): Promise<void> {
  stage.clock.moveTo(19, '09:00')
  await stage.act('jonas', async (tx, viewer) => {
    const meeting = await grantMeeting(tx, viewer, 'meeting.manage', meetingId)
    await circulateMinutes(tx, viewer, meeting, { way: 'act', workingDays: 3 })
  })
  stage.clock.moveTo(16, '12:30')
  const objectionId = await stage.act('samir', async (tx, viewer) => {
    const meeting = await grantMeeting(tx, viewer, 'minutes.object', meetingId)
    return objectToMinutes(tx, viewer, meeting, { text: objection.text })
  })
  stage.clock.moveTo(14, '09:15')
  await stage.act('jonas', async (tx, viewer) => {
    const meeting = await grantMeeting(tx, viewer, 'minutes.object', meetingId)
    await answerObjection(tx, viewer, meeting, objectionId, { kind: 'not_met', text: objection.answer })
  })
  stage.clock.moveTo(13, '14:00')
  await stage.act('astrid', async (tx, viewer) => {
    const meeting = await grantMeeting(tx, viewer, 'minutes.approve', meetingId)
    await approveMinutes(tx, viewer, meeting, { contentHash: await minutesHash(tx, documentId) })
  })
}

async function recordWhoCame(stage: Stage, meetingId: string): Promise<void> {
  const workspaceId = await stage.workspaceId(workspace)
  const entries: AttendanceEntry[] = []
  for (const { organisation, role, kind, person } of attendance) {
    const [seat] = await stage
      .reading()
      .db.select({ id: seats.id })
      .from(seats)
      .innerJoin(organisations, eq(organisations.id, seats.organisationId))
      .where(
        and(eq(seats.workspaceId, workspaceId), eq(organisations.slug, organisation), eq(seats.role, role)),
      )
    if (seat) entries.push({ seatId: seat.id, kind, userId: await stage.userId(person) })
  }
  await stage.act('jonas', async (tx, viewer) =>
    recordAttendance(tx, await grantMeeting(tx, viewer, 'meeting.manage', meetingId), entries),
  )
}

interface Task {
  title: string
  organisation: string
  person: DemoKey
  deadline: string
}

/** Late by now. */
const listTask = ({ clock }: Stage): Task => ({
  title: tasks.list,
  organisation: 'sfk',
  person: 'jonas',
  deadline: clock.workingDay(-3),
})

/** Due soon. */
const trainingTask = ({ clock }: Stage): Task => ({
  title: tasks.training,
  organisation: 'pod',
  person: 'maren',
  deadline: clock.workingDay(6),
})

async function giveTask(
  stage: Stage,
  meetingId: string,
  agendaItemId: string,
  { title, organisation, person, deadline }: Task,
): Promise<OutcomeAttributes> {
  const organisationId = await stage.organisationId(organisation)
  const userId = await stage.userId(person)
  const outcomeId = await stage.act('jonas', async (tx, viewer) => {
    const granted = await grantWorkspace(tx, viewer, 'workspace.create_action_items', workspace)
    const fields = { title, organisationId, userId, deadline, meetingId, agendaItemId }
    return createActionItem(tx, viewer, granted, fields)
  })
  return { outcomeId, kind: 'actionItem', text: title }
}

async function decide(stage: Stage, meetingId: string, agendaItemId: string): Promise<OutcomeAttributes> {
  const { id } = await stage.act('jonas', async (tx, viewer) => {
    const meeting = await grantMeeting(tx, viewer, 'meeting.manage', meetingId)
    return recordDecision(tx, meeting, { text: decisionWords, agendaItemId })
  })
  return { outcomeId: id, kind: 'decision', text: decisionWords }
}
