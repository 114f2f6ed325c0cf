import { date, id, index, primaryKey, table } from '../dialect/columns'
import { documents } from './documents'
import { files } from './files'
import { users } from './people'

/** That a person opened a document on a day, once whatever they opened of it and however often; kept for a year. */
export const documentReads = table(
  'document_reads',
  {
    documentId: id()
      .notNull()
      .references(() => documents.id),
    /** A local date in Oslo. */
    day: date().notNull(),
    userId: id()
      .notNull()
      .references(() => users.id),
  },
  (read) => [
    primaryKey({ columns: [read.documentId, read.day, read.userId] }),
    index('document_reads_day').on(read.day),
  ],
)

/** The same of a file of a workspace: that a person fetched a version of it on a day. */
export const fileReads = table(
  'file_reads',
  {
    fileId: id()
      .notNull()
      .references(() => files.id),
    /** A local date in Oslo. */
    day: date().notNull(),
    userId: id()
      .notNull()
      .references(() => users.id),
  },
  (read) => [
    primaryKey({ columns: [read.fileId, read.day, read.userId] }),
    index('file_reads_day').on(read.day),
  ],
)
