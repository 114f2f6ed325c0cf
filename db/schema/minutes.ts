import { date, id, index, int, table, text, time, uniqueIndex } from '../dialect/columns'
import { documents } from './documents'
import { meetings } from './meetings'
import { organisations } from './organisations'
import { users } from './people'

export const minutes = table('minutes', {
  id: id().primaryKey(),
  meetingId: id()
    .notNull()
    .unique()
    .references(() => meetings.id),
  /** The text that stands: the one first approved, until a correction takes its place. */
  documentId: id()
    .notNull()
    .unique()
    .references(() => documents.id),
  openedBy: id(),
  openedAt: time().notNull(),
})

export const approvalWays = ['act', 'meeting', 'silence'] as const

export const minutesApprovals = table('minutes_approvals', {
  minutesId: id()
    .primaryKey()
    .references(() => minutes.id),
  way: text({ enum: approvalWays }).notNull().default('act'),
  /** Null when nobody objected in time. */
  approvedBy: id().references(() => users.id),
  approvedAt: time().notNull(),
  /** The later meeting that they were approved in. */
  inMeetingId: id().references(() => meetings.id),
  /** SHA-256 of the text as it was approved, hex. */
  contentHash: text().notNull(),
})

export const silenceStops = ['objection', 'suggestion', 'changed', 'alone'] as const

/** Each time that minutes were sent round for remarks, and how they were to be approved. */
export const minutesCirculations = table(
  'minutes_circulations',
  {
    id: id().primaryKey(),
    minutesId: id()
      .notNull()
      .references(() => minutes.id),
    /** From 1, without gaps. */
    number: int().notNull(),
    way: text({ enum: approvalWays }).notNull(),
    workingDays: int().notNull(),
    /** The last day for remarks. */
    deadline: date().notNull(),
    /** The number of the version that was sent out. */
    version: int().notNull(),
    /** SHA-256 of the text as it was sent out, hex. */
    contentHash: text().notNull(),
    sentBy: id(),
    sentAt: time().notNull(),
    /** When the deadline passed and silence did not count, and why. */
    stoppedAt: time(),
    stoppedFor: text({ enum: silenceStops }),
  },
  (circulation) => [uniqueIndex('minutes_circulations_number').on(circulation.minutesId, circulation.number)],
)

/** Each time that minutes went to those with a seat, with the action items of the meeting. */
export const minutesSendings = table(
  'minutes_sendings',
  {
    id: id().primaryKey(),
    minutesId: id()
      .notNull()
      .references(() => minutes.id),
    /** From 1, without gaps. */
    number: int().notNull(),
    /** How many people were told. */
    recipients: int().notNull(),
    sentBy: id(),
    sentAt: time().notNull(),
  },
  (sending) => [uniqueIndex('minutes_sendings_number').on(sending.minutesId, sending.number)],
)

/** That somebody does not agree to minutes as they were sent round. */
export const minutesObjections = table(
  'minutes_objections',
  {
    id: id().primaryKey(),
    circulationId: id()
      .notNull()
      .references(() => minutesCirculations.id),
    userId: id()
      .notNull()
      .references(() => users.id),
    organisationId: id()
      .notNull()
      .references(() => organisations.id),
    text: text().notNull(),
    raisedAt: time().notNull(),
  },
  (objection) => [index('minutes_objections_circulation').on(objection.circulationId, objection.raisedAt)],
)

export const objectionAnswerKinds = ['met', 'not_met', 'withdrawn'] as const

/** What was changed because of an objection, why nothing was, or that it was taken back. */
export const minutesObjectionAnswers = table('minutes_objection_answers', {
  objectionId: id()
    .primaryKey()
    .references(() => minutesObjections.id),
  kind: text({ enum: objectionAnswerKinds }).notNull(),
  text: text().notNull(),
  answeredBy: id(),
  answeredAt: time().notNull(),
})

/** A new version of approved minutes in the making: a text of its own, so that the approved one never changes. */
export const minutesCorrections = table(
  'minutes_corrections',
  {
    id: id().primaryKey(),
    minutesId: id()
      .notNull()
      .references(() => minutes.id),
    /** From 2: what was approved first is version 1. */
    number: int().notNull(),
    documentId: id()
      .notNull()
      .unique()
      .references(() => documents.id),
    /** The text that it corrects. */
    previousDocumentId: id()
      .notNull()
      .references(() => documents.id),
    reason: text().notNull(),
    startedBy: id(),
    startedAt: time().notNull(),
  },
  (correction) => [
    uniqueIndex('minutes_corrections_number').on(correction.minutesId, correction.number),
    index('minutes_corrections_previous').on(correction.previousDocumentId),
  ],
)

export const minutesCorrectionApprovals = table('minutes_correction_approvals', {
  correctionId: id()
    .primaryKey()
    .references(() => minutesCorrections.id),
  approvedBy: id()
    .notNull()
    .references(() => users.id),
  approvedAt: time().notNull(),
  contentHash: text().notNull(),
})

/** That a new version was given up before it was approved. */
export const minutesCorrectionAbandonments = table('minutes_correction_abandonments', {
  correctionId: id()
    .primaryKey()
    .references(() => minutesCorrections.id),
  reason: text().notNull(),
  abandonedBy: id().references(() => users.id),
  abandonedAt: time().notNull(),
})

/** Where the approval of minutes was put, when a later meeting is to approve them: on its agenda, or with the items that wait. */
export const minutesApprovalItems = table('minutes_approval_items', {
  minutesId: id()
    .primaryKey()
    .references(() => minutes.id),
  /** Without a key to the item: one that nobody has been sent can be taken off the agenda. */
  agendaItemId: id(),
  backlogItemId: id(),
})
