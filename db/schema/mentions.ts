import { id, index, table, text, time } from '../dialect/columns'
import { documents } from './documents'
import { users } from './people'

/** Mentions that people have been told of, each once, whatever becomes of it in the text. */
export const documentMentions = table(
  'document_mentions',
  {
    /** The mention's own id, as it stands in the text. */
    id: id().primaryKey(),
    documentId: id()
      .notNull()
      .references(() => documents.id),
    kind: text({ enum: ['person', 'organisation'] }).notNull(),
    subjectId: id().notNull(),
    mentionedBy: id()
      .notNull()
      .references(() => users.id),
    mentionedAt: time().notNull(),
  },
  (mention) => [index('document_mentions_document').on(mention.documentId)],
)
