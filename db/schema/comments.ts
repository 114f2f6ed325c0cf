import { id, index, table, text, time } from '../dialect/columns'
import { documents } from './documents'
import { organisations } from './organisations'
import { users } from './people'

/**
 * A thread stands at its words: two Yjs relative positions and the words as they were quoted. A remark is about the whole
 * document, and has neither: all three are empty.
 */
export const threads = table(
  'threads',
  {
    id: id().primaryKey(),
    documentId: id()
      .notNull()
      .references(() => documents.id),
    kind: text({ enum: ['comment', 'suggestion', 'remark'] }).notNull(),
    anchorFrom: text().notNull(),
    anchorTo: text().notNull(),
    quote: text().notNull(),
    /** The wording that a suggestion puts in the place of the quote; empty takes the words out. */
    replacement: text(),
    /** What a suggestion takes out where it stands at no words; the quote is what that says, if anything. */
    thing: text({
      enum: [
        'footnote',
        'hardBreak',
        'mention',
        'reference',
        'paragraph',
        'image',
        'table',
        'horizontalRule',
        'pageBreak',
      ],
    }),
    /** What a suggestion changes of how its words stand in the text, such as `bold`; there is no replacement then. */
    format: text(),
    authorId: id()
      .notNull()
      .references(() => users.id),
    organisationId: id()
      .notNull()
      .references(() => organisations.id),
    createdAt: time().notNull(),
    /** Who is to see to it, and for which organisation; null while nobody is. */
    assigneeId: id().references(() => users.id),
    assigneeOrganisationId: id().references(() => organisations.id),
  },
  (thread) => [index('threads_document').on(thread.documentId, thread.createdAt)],
)

export const comments = table(
  'comments',
  {
    id: id().primaryKey(),
    threadId: id()
      .notNull()
      .references(() => threads.id),
    authorId: id()
      .notNull()
      .references(() => users.id),
    organisationId: id()
      .notNull()
      .references(() => organisations.id),
    text: text().notNull(),
    createdAt: time().notNull(),
    editedAt: time(),
  },
  (comment) => [
    index('comments_thread').on(comment.threadId, comment.createdAt),
    index('comments_author').on(comment.authorId, comment.threadId),
  ],
)

/** A thread is resolved while its newest resolution has not been reopened. */
export const threadResolutions = table(
  'thread_resolutions',
  {
    id: id().primaryKey(),
    threadId: id()
      .notNull()
      .references(() => threads.id),
    resolvedBy: id().notNull(),
    resolvedAt: time().notNull(),
    reopenedBy: id(),
    reopenedAt: time(),
  },
  (resolution) => [index('thread_resolutions_thread').on(resolution.threadId)],
)

/** Whether a suggested wording was taken in, by whom, for which organisation. */
export const suggestionDecisions = table('suggestion_decisions', {
  threadId: id()
    .primaryKey()
    .references(() => threads.id),
  outcome: text({ enum: ['accepted', 'declined'] }).notNull(),
  reason: text(),
  decidedBy: id()
    .notNull()
    .references(() => users.id),
  organisationId: id()
    .notNull()
    .references(() => organisations.id),
  decidedAt: time().notNull(),
})
