import { date, id, index, int, primaryKey, table, text, time, uniqueIndex } from '../dialect/columns'
import { documents } from './documents'
import { files } from './files'
import { users } from './people'
import { seats, workspaces } from './workspaces'

/** A proposal that a group decides on between meetings: Skriftlig behandling `number/yy`, per workspace and year. */
export const procedures = table(
  'procedures',
  {
    id: id().primaryKey(),
    workspaceId: id()
      .notNull()
      .references(() => workspaces.id),
    year: int().notNull(),
    number: int().notNull(),
    title: text().notNull(),
    background: text().notNull(),
    /** What is to be decided, in the words of the decision. */
    proposal: text().notNull(),
    createdBy: id(),
    createdAt: time().notNull(),
    version: int().notNull().default(1),
  },
  (procedure) => [
    uniqueIndex('procedures_number').on(procedure.workspaceId, procedure.year, procedure.number),
    index('procedures_created').on(procedure.workspaceId, procedure.createdAt),
  ],
)

/** A document that goes with it, as it stood when the proposal was sent out. */
export const procedurePapers = table(
  'procedure_papers',
  {
    procedureId: id()
      .notNull()
      .references(() => procedures.id),
    documentId: id()
      .notNull()
      .references(() => documents.id),
    /** The number of the version that was kept then; null until it is sent. */
    version: int(),
  },
  (paper) => [primaryKey({ columns: [paper.procedureId, paper.documentId] })],
)

/** A file that goes with it, in the version that was the newest when the proposal was sent out. */
export const procedurePaperFiles = table(
  'procedure_paper_files',
  {
    procedureId: id()
      .notNull()
      .references(() => procedures.id),
    fileId: id()
      .notNull()
      .references(() => files.id),
    /** The number of the version; null until it is sent. */
    version: int(),
  },
  (paper) => [primaryKey({ columns: [paper.procedureId, paper.fileId] })],
)

export const procedureStepKinds = ['sent', 'extended', 'adopted', 'not_adopted', 'withdrawn'] as const

/** What was done with it: the newest step says where it stands. */
export const procedureSteps = table(
  'procedure_steps',
  {
    id: id().primaryKey(),
    procedureId: id()
      .notNull()
      .references(() => procedures.id),
    kind: text({ enum: procedureStepKinds }).notNull(),
    /** The last day for answers, when the step sets one. */
    deadline: date(),
    note: text().notNull(),
    takenBy: id(),
    takenAt: time().notNull(),
  },
  (step) => [index('procedure_steps_procedure').on(step.procedureId, step.takenAt)],
)

export const procedureAnswerKinds = ['agree', 'agree_with_remark', 'object', 'abstain'] as const

/** What a seat answered; the newest answer of a seat counts, and the earlier ones are kept. */
export const procedureAnswers = table(
  'procedure_answers',
  {
    id: id().primaryKey(),
    procedureId: id()
      .notNull()
      .references(() => procedures.id),
    seatId: id()
      .notNull()
      .references(() => seats.id),
    userId: id()
      .notNull()
      .references(() => users.id),
    answer: text({ enum: procedureAnswerKinds }).notNull(),
    reason: text().notNull(),
    answeredAt: time().notNull(),
  },
  (answer) => [index('procedure_answers_procedure').on(answer.procedureId, answer.answeredAt)],
)
