import type { editions, editionWithdrawals } from '#db/schema'

type Row = typeof editions.$inferSelect

export interface PresentedEdition {
  id: string
  seriesSlug: string
  number: number
  title: string
  language: Row['language']
  /** Local date. */
  publishedOn: string
  accessCode: Row['accessCode']
  legalBasis: string | null
  exemptionReason: string | null
  publisher: string | null
  /** The number of the version of the text that it was made from; null where that was not kept. */
  version: number | null
  superseded: boolean
  withdrawal: { on: string; reason: string } | null
}

/** What those who read the document may know of an edition. */
export function presentEdition(row: {
  edition: Row
  slug: string
  superseded: boolean
  basis: string | null
  publisher: string | null
  withdrawal: typeof editionWithdrawals.$inferSelect | null
}): PresentedEdition {
  const { edition, withdrawal } = row
  return {
    id: edition.id,
    seriesSlug: row.slug,
    number: edition.number,
    title: edition.title,
    language: edition.language,
    publishedOn: edition.publishedOn,
    accessCode: edition.accessCode,
    legalBasis: row.basis,
    exemptionReason: edition.exemptionReason,
    publisher: row.publisher,
    version: edition.version,
    superseded: row.superseded,
    withdrawal: withdrawal && { on: withdrawal.withdrawnAt.toISOString(), reason: withdrawal.reason },
  }
}
