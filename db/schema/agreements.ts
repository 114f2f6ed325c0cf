import { date, id, index, int, primaryKey, table, text, time, uniqueIndex } from '../dialect/columns'
import { documents } from './documents'
import { editions } from './editions'
import { mandateTasks } from './mandates'
import { organisations } from './organisations'
import { users } from './people'
import { measures } from './strategy'
import { seats, workspaces } from './workspaces'

export const dataProtections = ['none', 'processor', 'joint'] as const

/**
 * A version of a cooperation agreement that a workspace keeps: facts that can be asked for, over a document with the
 * text. While the need for it is assessed there is no document.
 */
export const agreements = table(
  'agreements',
  {
    id: id().primaryKey(),
    workspaceId: id()
      .notNull()
      .references(() => workspaces.id),
    documentId: id()
      .unique()
      .references(() => documents.id),
    /** The version before it, which it takes the place of once it is signed. */
    replacesId: id().unique(),
    number: int().notNull(),
    title: text().notNull(),
    /** Why the agreement is needed and what it is to achieve. */
    purpose: text().notNull(),
    scope: text().notNull().default(''),
    organising: text().notNull().default(''),
    finances: text().notNull().default(''),
    informationSharing: text().notNull().default(''),
    confidentiality: text().notNull().default(''),
    /** Whether the parties handle personal data: not at all, one on behalf of another, or together (GDPR art. 28 and 26). */
    dataProtection: text({ enum: dataProtections }),
    resultRights: text().notNull().default(''),
    changes: text().notNull().default(''),
    dispute: text().notNull().default(''),
    lastsFrom: date(),
    lastsTo: date(),
    /** How many months before its end notice must be given. */
    noticeMonths: int(),
    createdBy: id(),
    createdAt: time().notNull(),
    version: int().notNull().default(1),
  },
  (agreement) => [index('agreements_workspace').on(agreement.workspaceId, agreement.createdAt)],
)

/** An organisation that the agreement is between, what it takes on, and whom one asks there. */
export const agreementParties = table(
  'agreement_parties',
  {
    agreementId: id()
      .notNull()
      .references(() => agreements.id),
    organisationId: id()
      .notNull()
      .references(() => organisations.id),
    number: int().notNull(),
    duties: text().notNull(),
    contact: text().notNull(),
  },
  (party) => [
    primaryKey({ columns: [party.agreementId, party.organisationId] }),
    index('agreement_parties_organisation').on(party.organisationId),
  ],
)

/** A task of a mandate that the agreement helps to solve. */
export const agreementTasks = table(
  'agreement_tasks',
  {
    agreementId: id()
      .notNull()
      .references(() => agreements.id),
    taskId: id()
      .notNull()
      .references(() => mandateTasks.id),
  },
  (link) => [
    primaryKey({ columns: [link.agreementId, link.taskId] }),
    index('agreement_tasks_task').on(link.taskId),
  ],
)

/** A measure of the strategy that the agreement helps to carry out. */
export const agreementMeasures = table(
  'agreement_measures',
  {
    agreementId: id()
      .notNull()
      .references(() => agreements.id),
    measureId: id()
      .notNull()
      .references(() => measures.id),
  },
  (link) => [
    primaryKey({ columns: [link.agreementId, link.measureId] }),
    index('agreement_measures_measure').on(link.measureId),
  ],
)

export const agreementStepKinds = [
  'not_needed',
  'reassessed',
  'drafting',
  'sent',
  'declined',
  'taken_back',
  'signed',
  'terminated',
  'replaced',
] as const

/** What was done with it: the newest step, and the day, say where it stands. */
export const agreementSteps = table(
  'agreement_steps',
  {
    id: id().primaryKey(),
    agreementId: id()
      .notNull()
      .references(() => agreements.id),
    kind: text({ enum: agreementStepKinds }).notNull(),
    /** What was sent to be signed. */
    editionId: id().references(() => editions.id),
    /** The party that declined. */
    organisationId: id().references(() => organisations.id),
    /** The last day that it holds, when the step ends it. */
    endsOn: date(),
    note: text().notNull(),
    takenBy: id(),
    takenAt: time().notNull(),
  },
  (step) => [index('agreement_steps_agreement').on(step.agreementId, step.takenAt)],
)

/** That a party signed: who, by which seat, for which organisation, when, and the hash of what was signed. */
export const agreementSignatures = table(
  'agreement_signatures',
  {
    id: id().primaryKey(),
    agreementId: id()
      .notNull()
      .references(() => agreements.id),
    organisationId: id()
      .notNull()
      .references(() => organisations.id),
    editionId: id()
      .notNull()
      .references(() => editions.id),
    /** SHA-256 of the edition's PDF, hex. */
    sha256: text().notNull(),
    userId: id()
      .notNull()
      .references(() => users.id),
    seatId: id()
      .notNull()
      .references(() => seats.id),
    signedAt: time().notNull(),
  },
  (signature) => [
    uniqueIndex('agreement_signatures_once').on(signature.editionId, signature.organisationId),
    index('agreement_signatures_agreement').on(signature.agreementId),
  ],
)
