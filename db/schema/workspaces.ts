import { bool, date, id, index, int, primaryKey, table, text, time } from '../dialect/columns'
import { organisations } from './organisations'
import { users } from './people'

export const workspaceKinds = [
  'interministerial',
  'directorate',
  'platform',
  'rapporteur',
  'working',
] as const
export const seatRoles = ['chair', 'secretariat', 'member', 'participant', 'observer'] as const

export const workspaces = table('workspaces', {
  id: id().primaryKey(),
  slug: text().notNull().unique(),
  kind: text({ enum: workspaceKinds }).notNull(),
  parentId: id(),
  nameNb: text().notNull(),
  nameNn: text().notNull(),
  nameEn: text().notNull(),
  purposeNb: text().notNull(),
  purposeNn: text().notNull(),
  purposeEn: text().notNull(),
  /** The list of people is kept from participants. */
  membersHidden: bool().notNull().default(false),
  /** What is written without a connection waits in the page alone, and not on the device. */
  keepsNoCopies: bool().notNull().default(false),
  /** Proposed legal basis for exempting its documents; a person decides each time. */
  usualLegalBasis: text(),
  createdAt: time().notNull(),
  version: int().notNull().default(1),
})

/** What stands in the head of a workspace's papers, below its name. */
export const letterheads = table('letterheads', {
  workspaceId: id()
    .primaryKey()
    .references(() => workspaces.id),
  /** Who the group belongs to; empty when the name says enough. */
  organisation: text().notNull(),
  /** Address and the like, one in a line. */
  lines: text().notNull(),
  setBy: id(),
  setAt: time().notNull(),
  version: int().notNull().default(1),
})

/** An organisation's place in a workspace, for a period. Ending sets `validTo`; a row is never taken away. */
export const seats = table(
  'seats',
  {
    id: id().primaryKey(),
    workspaceId: id()
      .notNull()
      .references(() => workspaces.id),
    organisationId: id()
      .notNull()
      .references(() => organisations.id),
    role: text({ enum: seatRoles }).notNull(),
    validFrom: date().notNull(),
    /** The last day it is in force; null while it has no end. */
    validTo: date(),
    /** Who in the workspace answers for it, when the organisation is outside the public administration. */
    sponsorId: id().references(() => users.id),
    givenBy: id(),
    givenAt: time().notNull(),
    endedBy: id(),
    endedAt: time(),
  },
  (seat) => [
    index('seats_workspace').on(seat.workspaceId),
    index('seats_organisation').on(seat.organisationId),
  ],
)

/** Who holds a seat, or deputises for it, for a period. */
export const seatHoldings = table(
  'seat_holdings',
  {
    id: id().primaryKey(),
    seatId: id()
      .notNull()
      .references(() => seats.id),
    userId: id()
      .notNull()
      .references(() => users.id),
    capacity: text({ enum: ['holder', 'deputy'] }).notNull(),
    validFrom: date().notNull(),
    validTo: date(),
    givenBy: id(),
    givenAt: time().notNull(),
    endedBy: id(),
    endedAt: time(),
  },
  (holding) => [
    index('seat_holdings_seat').on(holding.seatId),
    index('seat_holdings_user').on(holding.userId),
  ],
)

/** When a person last looked into a workspace: what the unread dot compares with. */
export const workspaceVisits = table(
  'workspace_visits',
  {
    userId: id()
      .notNull()
      .references(() => users.id),
    workspaceId: id()
      .notNull()
      .references(() => workspaces.id),
    at: time().notNull(),
  },
  (visit) => [primaryKey({ columns: [visit.userId, visit.workspaceId] })],
)
