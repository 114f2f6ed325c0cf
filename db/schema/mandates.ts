import { date, id, int, table, text, time, uniqueIndex } from '../dialect/columns'
import { documents } from './documents'
import { organisations } from './organisations'
import { workspaces } from './workspaces'

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
    decisionRule: text().notNull(),
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
    leadOrganisationId: id().references(() => organisations.id),
  },
  (task) => [uniqueIndex('mandate_tasks_number').on(task.mandateId, task.number)],
)

/** By whom, when and in which meeting a version was adopted. The one with the latest `inForceFrom` not after today is in force. */
export const mandateAdoptions = table('mandate_adoptions', {
  mandateId: id()
    .primaryKey()
    .references(() => mandates.id),
  adoptedBy: id().notNull(),
  adoptedAt: time().notNull(),
  inForceFrom: date().notNull(),
  meetingId: id(),
  /** SHA-256 of the text as it was adopted, hex. */
  contentHash: text().notNull(),
})
