import { sql } from 'drizzle-orm'
import { date, id, index, int, primaryKey, table, text, time, uniqueIndex } from '../dialect/columns'
import { documents } from './documents'
import { organisations } from './organisations'
import { seatRoles, workspaces } from './workspaces'

/** A version of a workspace's mandate: facts that can be asked for, over a document with the text. */
export const mandates = table(
  'mandates',
  {
    id: id().primaryKey(),
    workspaceId: id()
      .notNull()
      .references(() => workspaces.id),
    documentId: id()
      .notNull()
      .unique()
      .references(() => documents.id),
    number: int().notNull(),
    purpose: text().notNull(),
    reportsTo: text().notNull(),
    /** The group that it reports to, when that is one of the groups here. */
    reportsToWorkspaceId: id().references(() => workspaces.id),
    reportingFrequency: text().notNull().default(''),
    decisionRule: text().notNull(),
    /** How many organisations must be present for the group to decide. */
    quorum: int(),
    meetingFrequency: text().notNull(),
    lastsFrom: date(),
    lastsTo: date(),
    revisionOn: date(),
    createdBy: id(),
    createdAt: time().notNull(),
    version: int().notNull().default(1),
  },
  (mandate) => [uniqueIndex('mandates_number').on(mandate.workspaceId, mandate.number)],
)

export const mandateTasks = table(
  'mandate_tasks',
  {
    id: id().primaryKey(),
    mandateId: id()
      .notNull()
      .references(() => mandates.id),
    number: int().notNull(),
    text: text().notNull(),
  },
  (task) => [uniqueIndex('mandate_tasks_number').on(task.mandateId, task.number)],
)

export const taskParts = ['lead', 'contributes', 'informed'] as const

/** What an organisation has to do with a task: it leads it, contributes to it, or is told of it. */
export const mandateTaskParts = table(
  'mandate_task_parts',
  {
    taskId: id()
      .notNull()
      .references(() => mandateTasks.id),
    organisationId: id()
      .notNull()
      .references(() => organisations.id),
    part: text({ enum: taskParts }).notNull(),
  },
  (one) => [
    primaryKey({ columns: [one.taskId, one.organisationId] }),
    index('mandate_task_parts_organisation').on(one.organisationId),
  ],
)

/** Who a mandate says that the group is made of. Who has a seat is another matter, and is given apart from it. */
export const mandateComposition = table(
  'mandate_composition',
  {
    mandateId: id()
      .notNull()
      .references(() => mandates.id),
    organisationId: id()
      .notNull()
      .references(() => organisations.id),
    role: text({ enum: seatRoles }).notNull(),
  },
  (one) => [
    primaryKey({ columns: [one.mandateId, one.organisationId, one.role] }),
    index('mandate_composition_organisation').on(one.organisationId),
  ],
)

/** What a mandate wants reached, and by when. */
export const mandateMilestones = table(
  'mandate_milestones',
  {
    id: id().primaryKey(),
    mandateId: id()
      .notNull()
      .references(() => mandates.id),
    number: int().notNull(),
    text: text().notNull(),
    dueOn: date().notNull(),
  },
  (milestone) => [uniqueIndex('mandate_milestones_number').on(milestone.mandateId, milestone.number)],
)

/** That a milestone was reached: on which day, and who said so. */
export const milestoneCompletions = table('milestone_completions', {
  milestoneId: id()
    .primaryKey()
    .references(() => mandateMilestones.id),
  reachedOn: date().notNull(),
  note: text().notNull(),
  recordedBy: id(),
  recordedAt: time().notNull(),
})

/**
 * By whom, when and in which meeting a version was adopted. It is in force from `inForceFrom` until the day before
 * `endsBefore`, when another takes its place. The index lets a group have no more than one that has no end.
 */
export const mandateAdoptions = table(
  'mandate_adoptions',
  {
    mandateId: id()
      .primaryKey()
      .references(() => mandates.id),
    workspaceId: id()
      .notNull()
      .references(() => workspaces.id),
    adoptedBy: id().notNull(),
    adoptedAt: time().notNull(),
    inForceFrom: date().notNull(),
    endsBefore: date(),
    meetingId: id(),
    /** SHA-256 of the text as it was adopted, hex. */
    contentHash: text().notNull(),
  },
  (adoption) => [
    uniqueIndex('mandate_adoptions_open')
      .on(adoption.workspaceId)
      .where(sql`"endsBefore" is null`),
    index('mandate_adoptions_period').on(adoption.workspaceId, adoption.inForceFrom),
  ],
)

/** That an adopted version was ended with none in its place; from which day stands with its adoption. */
export const mandateRevocations = table('mandate_revocations', {
  mandateId: id()
    .primaryKey()
    .references(() => mandates.id),
  reason: text().notNull(),
  meetingId: id(),
  revokedBy: id().notNull(),
  revokedAt: time().notNull(),
})
