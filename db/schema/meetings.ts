import { id, index, int, primaryKey, table, text, time, uniqueIndex } from '../dialect/columns'
import { documents } from './documents'
import { files } from './files'
import { organisations } from './organisations'
import { users } from './people'
import { seats, workspaces } from './workspaces'

export const agendaItemKinds = ['information', 'discussion', 'decision', 'any_other_business'] as const
/** Whom an item is for: everyone who reads the agenda, or those who work in the group alone. */
export const itemAudiences = ['agenda', 'internal'] as const
export const attendanceKinds = ['present', 'deputy', 'apologies', 'observer', 'secretariat'] as const

export const meetings = table(
  'meetings',
  {
    id: id().primaryKey(),
    workspaceId: id()
      .notNull()
      .references(() => workspaces.id),
    /** Møte `number/yy`: per workspace and year of the meeting. */
    year: int().notNull(),
    number: int().notNull(),
    title: text().notNull(),
    startsAt: time().notNull(),
    endsAt: time().notNull(),
    place: text().notNull(),
    createdBy: id(),
    createdAt: time().notNull(),
    version: int().notNull().default(1),
  },
  (meeting) => [
    uniqueIndex('meetings_number').on(meeting.workspaceId, meeting.year, meeting.number),
    index('meetings_starts').on(meeting.workspaceId, meeting.startsAt),
    index('meetings_ends').on(meeting.workspaceId, meeting.endsAt),
  ],
)

/** The notice of a meeting as it was sent to the seats: a meeting is called while it has one that no cancellation follows. */
export const meetingNotices = table(
  'meeting_notices',
  {
    id: id().primaryKey(),
    meetingId: id()
      .notNull()
      .references(() => meetings.id),
    kind: text({ enum: ['called', 'changed', 'moved', 'cancelled'] }).notNull(),
    reason: text(),
    /** When a moved meeting would have begun. */
    movedFrom: time(),
    sentBy: id(),
    sentAt: time().notNull(),
  },
  (notice) => [index('meeting_notices_meeting').on(notice.meetingId, notice.sentAt)],
)

/** Sak `number/yy`: per workspace and year, without gaps. */
export const agendaItems = table(
  'agenda_items',
  {
    id: id().primaryKey(),
    workspaceId: id()
      .notNull()
      .references(() => workspaces.id),
    meetingId: id()
      .notNull()
      .references(() => meetings.id),
    year: int().notNull(),
    number: int().notNull(),
    position: int().notNull(),
    audience: text({ enum: itemAudiences }).notNull().default('agenda'),
    kind: text({ enum: agendaItemKinds }).notNull(),
    title: text().notNull(),
    background: text().notNull(),
    presenter: text().notNull(),
    minutesPlanned: int(),
    /** Who comes for this item only, one in a line. */
    guests: text().notNull().default(''),
    /** The item of an earlier meeting that this one goes on with. */
    previousItemId: id(),
    createdBy: id(),
    createdAt: time().notNull(),
    version: int().notNull().default(1),
  },
  (item) => [
    uniqueIndex('agenda_items_number').on(item.workspaceId, item.year, item.number),
    index('agenda_items_meeting').on(item.meetingId, item.position),
    index('agenda_items_previous').on(item.previousItemId),
  ],
)

/** A document that goes with an item, as it stood when a notice went out. */
export const agendaPapers = table(
  'agenda_papers',
  {
    agendaItemId: id()
      .notNull()
      .references(() => agendaItems.id),
    documentId: id()
      .notNull()
      .references(() => documents.id),
    /** The number of the version that was kept then; null until a notice takes it along. */
    version: int(),
  },
  (paper) => [primaryKey({ columns: [paper.agendaItemId, paper.documentId] })],
)

/** A file that goes with an item, as it was when a notice went out. */
export const agendaPaperFiles = table(
  'agenda_paper_files',
  {
    agendaItemId: id()
      .notNull()
      .references(() => agendaItems.id),
    fileId: id()
      .notNull()
      .references(() => files.id),
    /** The number of the version that was the newest then; null until a notice takes it along. */
    version: int(),
  },
  (paper) => [primaryKey({ columns: [paper.agendaItemId, paper.fileId] })],
)

export const screenShows = ['number', 'whole'] as const

/** Each time that a meeting went on to an item, or from one to none; the newest row says where it is. */
export const meetingTurns = table(
  'meeting_turns',
  {
    id: id().primaryKey(),
    meetingId: id()
      .notNull()
      .references(() => meetings.id),
    /** Null when no item is dealt with: a pause, or the end. */
    agendaItemId: id().references(() => agendaItems.id),
    /** What a shared screen shows of an internal item: its number alone, until the chair shows the whole of it. */
    shows: text({ enum: screenShows }).notNull().default('number'),
    takenBy: id(),
    takenAt: time().notNull(),
  },
  (turn) => [index('meeting_turns_meeting').on(turn.meetingId, turn.takenAt)],
)

export const recordedOutcomes = ['noted', 'postponed'] as const

/** What came of an item besides decisions and action items, which are rows of their own. */
export const itemOutcomes = table('item_outcomes', {
  agendaItemId: id()
    .primaryKey()
    .references(() => agendaItems.id),
  kind: text({ enum: recordedOutcomes }).notNull(),
  note: text().notNull(),
  recordedBy: id(),
  recordedAt: time().notNull(),
})

/** That an organisation did not agree in an item, in its own words. */
export const dissents = table(
  'dissents',
  {
    id: id().primaryKey(),
    agendaItemId: id()
      .notNull()
      .references(() => agendaItems.id),
    organisationId: id()
      .notNull()
      .references(() => organisations.id),
    text: text().notNull(),
    recordedBy: id(),
    recordedAt: time().notNull(),
    version: int().notNull().default(1),
  },
  (dissent) => [uniqueIndex('dissents_organisation').on(dissent.agendaItemId, dissent.organisationId)],
)

export const dissentChangeKinds = ['changed', 'withdrawn'] as const

/** That a dissent was worded anew or withdrawn while the meeting lasted: what it said before. */
export const dissentChanges = table(
  'dissent_changes',
  {
    id: id().primaryKey(),
    agendaItemId: id()
      .notNull()
      .references(() => agendaItems.id),
    organisationId: id()
      .notNull()
      .references(() => organisations.id),
    kind: text({ enum: dissentChangeKinds }).notNull(),
    /** The words before. */
    text: text().notNull(),
    changedBy: id(),
    changedAt: time().notNull(),
  },
  (change) => [index('dissent_changes_item').on(change.agendaItemId, change.changedAt)],
)

/** An item that is not on an agenda yet: proposed by a member, or left over from a meeting. */
export const backlogItems = table(
  'backlog_items',
  {
    id: id().primaryKey(),
    workspaceId: id()
      .notNull()
      .references(() => workspaces.id),
    audience: text({ enum: itemAudiences }).notNull().default('agenda'),
    kind: text({ enum: agendaItemKinds }).notNull(),
    title: text().notNull(),
    background: text().notNull(),
    presenter: text().notNull(),
    minutesPlanned: int(),
    previousItemId: id(),
    proposedBy: id(),
    proposedAt: time().notNull(),
  },
  (item) => [
    index('backlog_items_workspace').on(item.workspaceId, item.proposedAt),
    index('backlog_items_previous').on(item.previousItemId),
  ],
)

/** What the secretariat did with it: put it on an agenda, or returned it with a reason. */
export const backlogAnswers = table('backlog_answers', {
  backlogItemId: id()
    .primaryKey()
    .references(() => backlogItems.id),
  kind: text({ enum: ['taken_in', 'returned'] }).notNull(),
  agendaItemId: id().references(() => agendaItems.id),
  reason: text().notNull(),
  answeredBy: id(),
  answeredAt: time().notNull(),
})

export const attendances = table(
  'attendances',
  {
    id: id().primaryKey(),
    meetingId: id()
      .notNull()
      .references(() => meetings.id),
    seatId: id()
      .notNull()
      .references(() => seats.id),
    userId: id().references(() => users.id),
    kind: text({ enum: attendanceKinds }).notNull(),
    recordedBy: id(),
    recordedAt: time().notNull(),
  },
  (attendance) => [uniqueIndex('attendances_seat').on(attendance.meetingId, attendance.seatId)],
)
