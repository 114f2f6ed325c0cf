import { id, index, int, table, text, time, uniqueIndex } from '../dialect/columns'
import { mandates, mandateTasks } from './mandates'
import { meetings, agendaItems } from './meetings'
import { procedures } from './procedures'
import { workspaces } from './workspaces'

export const decisionStates = ['in_progress', 'done', 'superseded'] as const

/** Vedtak `number/yy`: per workspace and year. */
export const decisions = table(
  'decisions',
  {
    id: id().primaryKey(),
    workspaceId: id()
      .notNull()
      .references(() => workspaces.id),
    /** Where it was made: in a meeting or in a written procedure, and never in both. */
    meetingId: id().references(() => meetings.id),
    procedureId: id().references(() => procedures.id),
    agendaItemId: id().references(() => agendaItems.id),
    year: int().notNull(),
    number: int().notNull(),
    text: text().notNull(),
    /** The mandate in force on the day of the meeting; null when the group had none. */
    mandateId: id().references(() => mandates.id),
    /** The task of a mandate that it serves, when somebody has said so. */
    mandateTaskId: id().references(() => mandateTasks.id),
    state: text({ enum: decisionStates }).notNull().default('in_progress'),
    recordedBy: id(),
    recordedAt: time().notNull(),
    version: int().notNull().default(1),
  },
  (decision) => [
    uniqueIndex('decisions_number').on(decision.workspaceId, decision.year, decision.number),
    index('decisions_meeting').on(decision.meetingId),
    index('decisions_procedure').on(decision.procedureId),
    index('decisions_agenda_item').on(decision.agendaItemId),
    index('decisions_mandate_task').on(decision.mandateTaskId),
  ],
)

/** What came of a decision: each change of state, with who, when and a note. */
export const decisionReports = table(
  'decision_reports',
  {
    id: id().primaryKey(),
    decisionId: id()
      .notNull()
      .references(() => decisions.id),
    fromState: text({ enum: decisionStates }).notNull(),
    toState: text({ enum: decisionStates }).notNull(),
    /** The decision that took its place. */
    supersededById: id().references(() => decisions.id),
    note: text().notNull(),
    reportedBy: id(),
    reportedAt: time().notNull(),
  },
  (report) => [
    index('decision_reports_decision').on(report.decisionId, report.reportedAt),
    index('decision_reports_by').on(report.supersededById),
  ],
)

/** How a decision was worded and which task it served before it was corrected, and why it was. */
export const decisionRevisions = table(
  'decision_revisions',
  {
    id: id().primaryKey(),
    decisionId: id()
      .notNull()
      .references(() => decisions.id),
    number: int().notNull(),
    /** The words before. */
    text: text().notNull(),
    /** The task before; null when it served none. */
    mandateTaskId: id().references(() => mandateTasks.id),
    reason: text().notNull(),
    revisedBy: id(),
    revisedAt: time().notNull(),
  },
  (revision) => [uniqueIndex('decision_revisions_number').on(revision.decisionId, revision.number)],
)
