import { id, primaryKey, table, text, time } from '../dialect/columns'
import { users } from './people'

/** How much of what a person is told of the daily mail counts. */
export const noticeLevels = ['all', 'mine', 'nothing'] as const

/** What a person has chosen for a place: a workspace by its id, or `consultations` for what reaches their organisation. */
export const noticeSettings = table(
  'notice_settings',
  {
    userId: id()
      .notNull()
      .references(() => users.id),
    place: text().notNull(),
    level: text({ enum: noticeLevels }).notNull(),
    changedAt: time().notNull(),
  },
  (setting) => [primaryKey({ columns: [setting.userId, setting.place] })],
)
