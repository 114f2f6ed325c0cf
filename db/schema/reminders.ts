import { date, id, index, table, text, time, uniqueIndex } from '../dialect/columns'
import { users } from './people'

export const reminderKinds = [
  'week_left',
  'day_left',
  'overdue',
  'minutes_missing',
  'mandate_expires_90',
  'mandate_expires_30',
  'mandate_revision_90',
  'mandate_revision_30',
  'procedure_week_left',
  'procedure_day_left',
  'seat_ends',
  'seat_review',
  'agreement_expires_90',
  'agreement_notice',
  'milestone_near',
  'milestone_overdue',
] as const

/** What a person has been reminded of: each deadline once in each way, whatever happens to the process. */
export const reminders = table(
  'reminders',
  {
    id: id().primaryKey(),
    userId: id()
      .notNull()
      .references(() => users.id),
    kind: text({ enum: reminderKinds }).notNull(),
    /** The action item, the meeting, the mandate, its milestone, the written procedure, the seat, the workspace or the agreement. */
    objectId: id().notNull(),
    /** The deadline it was for: one that is moved is reminded of anew. */
    due: date().notNull(),
    sentOn: date().notNull(),
    sentAt: time().notNull(),
  },
  (reminder) => [
    uniqueIndex('reminders_once').on(reminder.userId, reminder.kind, reminder.objectId, reminder.due),
    index('reminders_day').on(reminder.sentOn, reminder.userId),
  ],
)
