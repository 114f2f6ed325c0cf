import { id, int, json, table, text, time } from '../dialect/columns'
import { documents } from './documents'

export const importFormats = ['docx', 'odt', 'markdown', 'html'] as const

/** The file that a document was made from, and what of it could not be kept. The file itself is not stored. */
export const documentImports = table('document_imports', {
  documentId: id()
    .primaryKey()
    .references(() => documents.id),
  format: text({ enum: importFormats }).notNull(),
  fileName: text().notNull(),
  /** In bytes. */
  size: int().notNull(),
  /** SHA-256 of the file, hex: shows later which of several files it was. */
  sha256: text().notNull(),
  /** How many of each kind could not be kept. */
  losses: json().$type<Record<string, number>>().notNull(),
  importedBy: id(),
  importedAt: time().notNull(),
})
