import {
  bool,
  bytes,
  date,
  id,
  index,
  int,
  primaryKey,
  table,
  text,
  time,
  uniqueIndex,
} from '../dialect/columns'
import { legalBases } from './law'
import { users } from './people'
import { workspaces } from './workspaces'

export const documentKinds = [
  'note',
  'mandate',
  'agenda',
  'minutes',
  'draft',
  'agreement',
  'report',
  'position',
] as const
export const documentStates = [
  'draft',
  'in_review',
  'decided',
  'published',
  'superseded',
  'withdrawn',
] as const
export const accessCodes = ['public', 'internal', 'exempt'] as const
/** What of a text is numbered where it is shown; the same as `numberings` of the editor. */
export const documentNumberings = ['none', 'headings', 'paragraphs', 'both'] as const
export const contentLanguages = ['nb', 'nn', 'en', 'se'] as const

export const documents = table(
  'documents',
  {
    id: id().primaryKey(),
    workspaceId: id()
      .notNull()
      .references(() => workspaces.id),
    kind: text({ enum: documentKinds }).notNull(),
    title: text().notNull(),
    language: text({ enum: contentLanguages }).notNull(),
    /** `group`: members and above; `everyone`: all who have a seat in the workspace. */
    audience: text({ enum: ['group', 'everyone'] }).notNull(),
    state: text({ enum: documentStates }).notNull(),
    /** The last day for comments while in review. */
    reviewDeadline: date(),
    accessCode: text({ enum: accessCodes }).notNull(),
    legalBasisId: id().references(() => legalBases.id),
    /** Numbers are shown and never written: who turned them on is in the log. */
    numbering: text({ enum: documentNumberings }).notNull().default('none'),
    createdBy: id().references(() => users.id),
    createdAt: time().notNull(),
    updatedAt: time().notNull(),
    /** Counts changes of title, audience and grading, so that two who save the same form do not overwrite each other. */
    version: int().notNull().default(1),
    /** The number of the first change of the text that cannot be read; null when all can, as it should be. */
    unreadableFrom: int(),
  },
  (document) => [
    index('documents_workspace').on(document.workspaceId, document.updatedAt),
    index('documents_state').on(document.state, document.reviewDeadline),
  ],
)

/** Every step of a document's life: who, when, why. */
export const documentTransitions = table(
  'document_transitions',
  {
    id: id().primaryKey(),
    documentId: id()
      .notNull()
      .references(() => documents.id),
    fromState: text({ enum: documentStates }).notNull(),
    toState: text({ enum: documentStates }).notNull(),
    actorId: id(),
    at: time().notNull(),
    deadline: date(),
    agendaItemId: id(),
    reason: text(),
  },
  (transition) => [index('document_transitions_document').on(transition.documentId, transition.at)],
)

/** That a document is a new version of another, which stands until it is replaced: the texts of one series of editions. */
export const documentSuccessions = table(
  'document_successions',
  {
    documentId: id()
      .primaryKey()
      .references(() => documents.id),
    /** The one before it; there is one new version of a text at a time. */
    replacesId: id()
      .notNull()
      .unique()
      .references(() => documents.id),
    /** The first of them all. */
    firstId: id()
      .notNull()
      .references(() => documents.id),
    /** From 2: the first is version 1. */
    number: int().notNull(),
    begunBy: id(),
    begunAt: time().notNull(),
  },
  (succession) => [uniqueIndex('document_successions_number').on(succession.firstId, succession.number)],
)

/** What was typed, as Yjs updates in the order they were committed. */
export const documentUpdates = table(
  'document_updates',
  {
    documentId: id()
      .notNull()
      .references(() => documents.id),
    sequence: int().notNull(),
    update: bytes().notNull(),
    userId: id(),
    at: time().notNull(),
    /** Kept, and not part of the text: it could not be read, or came after one that could not. */
    setAside: bool().notNull().default(false),
  },
  (update) => [primaryKey({ columns: [update.documentId, update.sequence] })],
)

/** All updates up to `sequence` merged into one; those after it are read from `document_updates`. */
export const documentSnapshots = table('document_snapshots', {
  documentId: id()
    .primaryKey()
    .references(() => documents.id),
  sequence: int().notNull(),
  state: bytes().notNull(),
  at: time().notNull(),
  /** What a `state` that is known to be a whole text holds of each writer; null for others, and for those from before it was kept. */
  stateVector: bytes(),
  /** SHA-256 of such a `state` and the `stateVector` after it, hex; null when nobody has built a text of it. */
  wholeSha256: text(),
})

/** A document opened to another workspace, for a period. */
export const documentShares = table(
  'document_shares',
  {
    id: id().primaryKey(),
    documentId: id()
      .notNull()
      .references(() => documents.id),
    workspaceId: id()
      .notNull()
      .references(() => workspaces.id),
    level: text({ enum: ['read', 'comment', 'edit'] }).notNull(),
    sharedBy: id(),
    sharedAt: time().notNull(),
    endedBy: id(),
    endedAt: time(),
  },
  (share) => [
    index('document_shares_document').on(share.documentId),
    index('document_shares_workspace').on(share.workspaceId),
  ],
)
