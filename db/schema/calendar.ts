import { id, index, int, table, text, time } from '../dialect/columns'
import { meetingNotices, meetings } from './meetings'
import { users } from './people'
import { workspaces } from './workspaces'

export const answerKinds = ['accepted', 'declined', 'deputy'] as const

/** That a meeting's notice has gone out as calendar invitations: written with the mails, so that it happens once. */
export const invitationRounds = table('invitation_rounds', {
  noticeId: id()
    .primaryKey()
    .references(() => meetingNotices.id),
  /** iCalendar's SEQUENCE: which version of the meeting it was. */
  sequence: int().notNull(),
  writtenAt: time().notNull(),
})

/** Whether somebody who is called comes; the newest answer of a person counts, and the earlier ones are kept. */
export const meetingAnswers = table(
  'meeting_answers',
  {
    id: id().primaryKey(),
    meetingId: id()
      .notNull()
      .references(() => meetings.id),
    userId: id()
      .notNull()
      .references(() => users.id),
    answer: text({ enum: answerKinds }).notNull(),
    answeredAt: time().notNull(),
  },
  (answer) => [index('meeting_answers_meeting').on(answer.meetingId, answer.answeredAt)],
)

/** Secret addresses that calendars read; without a workspace it is everything that concerns the person. */
export const calendarFeeds = table(
  'calendar_feeds',
  {
    id: id().primaryKey(),
    /** SHA-256 of the secret in the address, hex. */
    tokenHash: text().notNull().unique(),
    userId: id()
      .notNull()
      .references(() => users.id),
    workspaceId: id().references(() => workspaces.id),
    createdAt: time().notNull(),
    revokedAt: time(),
  },
  (feed) => [index('calendar_feeds_user').on(feed.userId, feed.revokedAt)],
)
