import { bytes, date, id, index, int, table, text, time, uniqueIndex } from '../dialect/columns'
import { accessCodes, contentLanguages, documentKinds, documents } from './documents'
import { legalBases } from './law'
import { organisations } from './organisations'
import { workspaces } from './workspaces'

/** Editions that supersede one another: a group's mandate, the minutes of one meeting. */
export const series = table('series', {
  id: id().primaryKey(),
  slug: text().notNull().unique(),
  workspaceId: id()
    .notNull()
    .references(() => workspaces.id),
  kind: text({ enum: documentKinds }).notNull(),
  title: text().notNull(),
  createdAt: time().notNull(),
})

/** A document as it was published: immutable, numbered, hashed. */
export const editions = table(
  'editions',
  {
    id: id().primaryKey(),
    seriesId: id()
      .notNull()
      .references(() => series.id),
    documentId: id()
      .notNull()
      .references(() => documents.id),
    number: int().notNull(),
    title: text().notNull(),
    language: text({ enum: contentLanguages }).notNull(),
    publishedOn: date().notNull(),
    publishedBy: id().notNull(),
    publishedAt: time().notNull(),
    accessCode: text({ enum: accessCodes }).notNull(),
    legalBasisId: id().references(() => legalBases.id),
    /** For an exempt edition: why, and why wider access was not given all the same. */
    exemptionReason: text(),
    /** The organisation that stands behind it: whose seat the one who published spoke from. */
    organisationId: id().references(() => organisations.id),
    /** The number of the version of the text that it was made from; null for those of before that was kept. */
    version: int(),
    /** The words of the text, for the portal's search. */
    text: text().notNull(),
  },
  (edition) => [
    uniqueIndex('editions_number').on(edition.seriesId, edition.number),
    index('editions_document').on(edition.documentId),
    index('editions_published').on(edition.accessCode, edition.publishedAt),
  ],
)

export const editionFormats = ['html', 'pdf', 'docx'] as const

export const editionFiles = table(
  'edition_files',
  {
    id: id().primaryKey(),
    editionId: id()
      .notNull()
      .references(() => editions.id),
    format: text({ enum: editionFormats }).notNull(),
    content: bytes().notNull(),
    size: int().notNull(),
    /** SHA-256 of `content`, hex. */
    sha256: text().notNull(),
  },
  (file) => [uniqueIndex('edition_files_format').on(file.editionId, file.format)],
)

export const editionWithdrawals = table('edition_withdrawals', {
  editionId: id()
    .primaryKey()
    .references(() => editions.id),
  withdrawnBy: id().notNull(),
  withdrawnAt: time().notNull(),
  reason: text().notNull(),
})
