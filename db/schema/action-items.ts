import { date, id, index, int, primaryKey, table, text, time } from '../dialect/columns'
import { mandates, mandateTasks } from './mandates'
import { meetings, agendaItems } from './meetings'
import { organisations } from './organisations'
import { users } from './people'
import { measures } from './strategy'
import { workspaces } from './workspaces'

export const actionItemStates = ['not_started', 'in_progress', 'blocked', 'done', 'dropped'] as const

export const actionItems = table(
  'action_items',
  {
    id: id().primaryKey(),
    workspaceId: id()
      .notNull()
      .references(() => workspaces.id),
    meetingId: id().references(() => meetings.id),
    agendaItemId: id().references(() => agendaItems.id),
    title: text().notNull(),
    organisationId: id()
      .notNull()
      .references(() => organisations.id),
    userId: id().references(() => users.id),
    /** The measure of the strategy that it serves, when somebody has said so. */
    measureId: id().references(() => measures.id),
    /** The mandate that was in force when it was given; null when the group had none. */
    mandateId: id().references(() => mandates.id),
    /** The task of a mandate that it serves, when somebody has said so. */
    mandateTaskId: id().references(() => mandateTasks.id),
    deadline: date().notNull(),
    state: text({ enum: actionItemStates }).notNull(),
    createdBy: id(),
    createdAt: time().notNull(),
    updatedAt: time().notNull(),
    version: int().notNull().default(1),
  },
  (item) => [
    index('action_items_workspace').on(item.workspaceId, item.state, item.deadline, item.id),
    index('action_items_user').on(item.userId, item.state, item.deadline, item.id),
    index('action_items_organisation').on(item.organisationId, item.state, item.deadline, item.id),
    index('action_items_meeting').on(item.meetingId),
    index('action_items_agenda_item').on(item.agendaItemId),
    index('action_items_mandate_task').on(item.mandateTaskId),
  ],
)

/** Organisations that work on an action item with the one that is responsible. */
export const actionItemCollaborators = table(
  'action_item_collaborators',
  {
    actionItemId: id()
      .notNull()
      .references(() => actionItems.id),
    organisationId: id()
      .notNull()
      .references(() => organisations.id),
    addedBy: id(),
    addedAt: time().notNull(),
  },
  (one) => [primaryKey({ columns: [one.actionItemId, one.organisationId] })],
)

/** What came of an action item: each change of state, with who, when and a note. */
export const actionItemReports = table(
  'action_item_reports',
  {
    id: id().primaryKey(),
    actionItemId: id()
      .notNull()
      .references(() => actionItems.id),
    fromState: text({ enum: actionItemStates }).notNull(),
    toState: text({ enum: actionItemStates }).notNull(),
    note: text().notNull(),
    reportedBy: id(),
    reportedAt: time().notNull(),
  },
  (report) => [index('action_item_reports_item').on(report.actionItemId, report.reportedAt)],
)
