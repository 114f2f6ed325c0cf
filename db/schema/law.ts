import { bool, date, id, table, text } from '../dialect/columns'

/** Legal bases for exempting a document from public access: rows with a validity, since the acts are changing. */
export const legalBases = table('legal_bases', {
  id: id().primaryKey(),
  code: text().notNull().unique(),
  labelNb: text().notNull(),
  labelNn: text().notNull(),
  labelEn: text().notNull(),
  requiresReason: bool().notNull(),
  validFrom: date().notNull(),
  validTo: date(),
})
