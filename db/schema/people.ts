import { date, id, index, int, table, text, time } from '../dialect/columns'

export const systemRoleNames = ['administrator', 'portal_editor'] as const

export const users = table('users', {
  id: id().primaryKey(),
  email: text().notNull().unique(),
  name: text().notNull(),
  language: text({ enum: ['nb', 'nn', 'en'] }).notNull(),
  /** Argon2id, PHC string; null until the person has chosen a password. */
  passwordHash: text(),
  /** Since when the person does not want reminders by mail; null while they do. */
  remindersOffAt: time(),
  createdAt: time().notNull(),
  version: int().notNull().default(1),
})

/** Roles apart from workspaces, each for a period. */
export const systemRoles = table(
  'system_roles',
  {
    id: id().primaryKey(),
    userId: id()
      .notNull()
      .references(() => users.id),
    role: text({ enum: systemRoleNames }).notNull(),
    validFrom: date().notNull(),
    validTo: date(),
    grantedBy: id(),
    grantedAt: time().notNull(),
  },
  (role) => [index('system_roles_user').on(role.userId)],
)

export const sessions = table(
  'sessions',
  {
    /** SHA-256 of the cookie's token, hex: the token itself is nowhere in the database. */
    tokenHash: text().primaryKey(),
    /** A public handle, for the owner's list of sessions. */
    id: id().notNull().unique(),
    userId: id()
      .notNull()
      .references(() => users.id),
    startedAt: time().notNull(),
    lastSeenAt: time().notNull(),
    /** Idle limit: moves on with use. */
    expiresAt: time().notNull(),
    /** Absolute limit: never moves. */
    endsAt: time().notNull(),
    device: text().notNull(),
  },
  (session) => [index('sessions_user').on(session.userId)],
)
