import { bytes, id, index, int, primaryKey, table, text, time, uniqueIndex } from '../dialect/columns'
import { documents, documentStates } from './documents'
import { users } from './people'

export const versionKinds = ['stretch', 'named', 'step', 'restored'] as const

/**
 * A text as it stood at one moment: kept when a stretch of work ends, when somebody names it, when the document moves on
 * and when an earlier one is put back. Never changed.
 */
export const documentVersions = table(
  'document_versions',
  {
    id: id().primaryKey(),
    documentId: id()
      .notNull()
      .references(() => documents.id),
    /** From 1, without gaps. */
    number: int().notNull(),
    /** The newest of `document_updates` that is in it. */
    sequence: int().notNull(),
    /** The merged Yjs updates up to there. */
    state: bytes().notNull(),
    kind: text({ enum: versionKinds }).notNull(),
    name: text(),
    /** The state that a step led to. */
    step: text({ enum: documentStates }),
    /** The number of the version that was put back. */
    restoredFrom: int(),
    createdBy: id().references(() => users.id),
    createdAt: time().notNull(),
  },
  (version) => [uniqueIndex('document_versions_number').on(version.documentId, version.number)],
)

/** Those who wrote between a version and the one before it. */
export const documentVersionWriters = table(
  'document_version_writers',
  {
    versionId: id()
      .notNull()
      .references(() => documentVersions.id),
    userId: id()
      .notNull()
      .references(() => users.id),
  },
  (writer) => [
    primaryKey({ columns: [writer.versionId, writer.userId] }),
    index('document_version_writers_user').on(writer.userId),
  ],
)
