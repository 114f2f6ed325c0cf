import { id, index, table, text, time } from '../dialect/columns'
import { documents } from './documents'

/** Where in a document something stands that must not. */
export const unfitPlaces = ['title', 'text', 'comments'] as const

/** What the server found in a document that must not stand there: never the words themselves. It stands until it is gone. */
export const documentFlags = table(
  'document_flags',
  {
    id: id().primaryKey(),
    documentId: id()
      .notNull()
      .references(() => documents.id),
    kind: text({ enum: ['identity-number', 'classified'] }).notNull(),
    place: text({ enum: unfitPlaces }).notNull(),
    foundAt: time().notNull(),
    goneAt: time(),
  },
  (flag) => [index('document_flags_document').on(flag.documentId, flag.goneAt)],
)
