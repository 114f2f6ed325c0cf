import { sql } from 'drizzle-orm'
import { id, index, table, text, time, uniqueIndex } from '../dialect/columns'
import { documents } from './documents'
import { users } from './people'

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

/**
 * That a number in a document looks like an identity number and is another: who says so, when and why. The number itself
 * is not kept: its fingerprint is so short that many numbers have the same. What was taken back stays, beside what is said
 * anew: one row of a number stands.
 */
export const documentOtherNumbers = table(
  'document_other_numbers',
  {
    id: id().primaryKey(),
    documentId: id()
      .notNull()
      .references(() => documents.id),
    fingerprint: text().notNull(),
    reason: text().notNull(),
    markedBy: id()
      .notNull()
      .references(() => users.id),
    markedAt: time().notNull(),
    /** That it was taken back: who, when and why. The number looks like an identity number again. */
    withdrawnBy: id().references(() => users.id),
    withdrawnAt: time(),
    withdrawnReason: text(),
  },
  (marked) => [
    uniqueIndex('document_other_numbers_fingerprint')
      .on(marked.documentId, marked.fingerprint)
      .where(sql`"withdrawnAt" is null`),
  ],
)

export const removedThings = ['identity-numbers', 'taken-out'] as const

/** That something was taken out of a document and its history: who, when, why; never what it said. */
export const documentRemovals = table(
  'document_removals',
  {
    id: id().primaryKey(),
    documentId: id()
      .notNull()
      .references(() => documents.id),
    /** Identity numbers wherever they stood, or all that had been taken out of the text. */
    what: text({ enum: removedThings }).notNull(),
    reason: text().notNull(),
    removedBy: id()
      .notNull()
      .references(() => users.id),
    removedAt: time().notNull(),
    /** When the database's own files held no trace of it any more. */
    overwrittenAt: time(),
  },
  (removal) => [
    index('document_removals_document').on(removal.documentId, removal.removedAt),
    index('document_removals_overwritten').on(removal.overwrittenAt),
  ],
)
