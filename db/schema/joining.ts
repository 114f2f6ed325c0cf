import { id, index, table, text, time } from '../dialect/columns'
import { organisations } from './organisations'
import { users } from './people'
import { workspaces } from './workspaces'

/** Somebody without a seat in a group asks for one, and says why. */
export const joinRequests = table(
  'join_requests',
  {
    id: id().primaryKey(),
    workspaceId: id()
      .notNull()
      .references(() => workspaces.id),
    userId: id()
      .notNull()
      .references(() => users.id),
    organisationId: id()
      .notNull()
      .references(() => organisations.id),
    reason: text().notNull(),
    askedAt: time().notNull(),
  },
  (request) => [
    index('join_requests_workspace').on(request.workspaceId, request.askedAt),
    index('join_requests_user').on(request.userId, request.workspaceId),
  ],
)

/** What came of a request: a seat, or a reason why not. */
export const joinAnswers = table('join_answers', {
  requestId: id()
    .primaryKey()
    .references(() => joinRequests.id),
  kind: text({ enum: ['seated', 'declined'] }).notNull(),
  reason: text().notNull(),
  answeredBy: id(),
  answeredAt: time().notNull(),
})
