import { date, id, index, int, table, text, time } from '../dialect/columns'
import { users } from './people'
import { seats } from './workspaces'

export const linkKinds = ['setup', 'invitation', 'password_reset'] as const

/** Single-use links sent by mail (or printed once, for the first administrator). */
export const links = table(
  'links',
  {
    /** SHA-256 of the secret in the link, hex. */
    tokenHash: text().primaryKey(),
    id: id().notNull().unique(),
    kind: text({ enum: linkKinds }).notNull(),
    email: text(),
    name: text(),
    userId: id().references(() => users.id),
    seatId: id().references(() => seats.id),
    capacity: text({ enum: ['holder', 'deputy'] }),
    validTo: date(),
    createdBy: id(),
    createdAt: time().notNull(),
    expiresAt: time().notNull(),
    usedAt: time(),
    withdrawnAt: time(),
  },
  (link) => [index('links_seat').on(link.seatId)],
)

/** Mail that has been written; `text` is emptied once SMTP has taken it. */
export const mails = table(
  'mails',
  {
    id: id().primaryKey(),
    recipient: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    /** Where the recipient says no to mail of this kind; null for mail that one has asked for. */
    unsubscribe: text(),
    /** iCalendar that goes with it (an invitation); emptied with the text. */
    calendar: text(),
    createdAt: time().notNull(),
    sentAt: time(),
    attempts: int().notNull().default(0),
    nextAttemptAt: time(),
  },
  (mail) => [index('mails_waiting').on(mail.sentAt, mail.nextAttemptAt)],
)
