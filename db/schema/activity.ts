import { date, id, index, int, json, table, text, time } from '../dialect/columns'
import { users } from './people'

/**
 * The log: what was done, by whom, when. Hash-chained, appended in the transaction of the deed itself;
 * triggers in the database refuse update and delete.
 */
export const activity = table(
  'activity',
  {
    sequence: int().primaryKey(),
    at: time().notNull(),
    actorId: id(),
    action: text().notNull(),
    workspaceId: id(),
    objectKind: text().notNull(),
    objectId: id().notNull(),
    detail: json().$type<Record<string, string | number | null>>().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (entry) => [
    index('activity_workspace').on(entry.workspaceId, entry.sequence),
    index('activity_object').on(entry.objectKind, entry.objectId),
  ],
)

/** What a person should know about; worded from `kind` and `detail` in the reader's language. */
export const notices = table(
  'notices',
  {
    id: id().primaryKey(),
    userId: id()
      .notNull()
      .references(() => users.id),
    kind: text().notNull(),
    workspaceId: id(),
    href: text().notNull(),
    detail: json().$type<Record<string, string | number | null>>().notNull(),
    createdAt: time().notNull(),
    readAt: time(),
    /** The day on which the daily mail counted it, or left it out; null until then. */
    gatheredOn: date(),
  },
  (notice) => [
    index('notices_user').on(notice.userId, notice.readAt, notice.createdAt),
    index('notices_gathered').on(notice.gatheredOn, notice.userId),
  ],
)
