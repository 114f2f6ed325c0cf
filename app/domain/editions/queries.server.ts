import { and, desc, eq, sql } from 'drizzle-orm'
import {
  editionFiles,
  editionFormats,
  editions,
  editionWithdrawals,
  legalBases,
  organisations,
  series,
} from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import { presentEdition, type PresentedEdition } from './present'

/** The editions of a document, newest first; whoever may read the document may read them. */
export async function editionsOf(
  scope: Scope,
  documentId: string,
  language: Language,
): Promise<PresentedEdition[]> {
  return editionsWhere(scope, language, eq(editions.documentId, documentId))
}

/** One edition as its page in the workspace shows it, with its files; the id has been granted. */
export async function editionPage(scope: Scope, id: string, language: Language) {
  const [edition] = await editionsWhere(scope, language, eq(editions.id, id))
  if (!edition) throw new Error('a granted edition is missing')
  const files = await scope.db
    .select({ format: editionFiles.format, size: editionFiles.size, sha256: editionFiles.sha256 })
    .from(editionFiles)
    .where(eq(editionFiles.editionId, id))
  return {
    edition,
    files: files.sort((a, b) => editionFormats.indexOf(a.format) - editionFormats.indexOf(b.format)),
  }
}

/** The bytes of one file of an edition; null when there is no such file. The id has been granted. */
export async function editionFile({ db }: Scope, id: string, format: string) {
  const [row] = await db
    .select({
      format: editionFiles.format,
      content: editionFiles.content,
      sha256: editionFiles.sha256,
      slug: series.slug,
      number: editions.number,
      withdrawnAt: editionWithdrawals.withdrawnAt,
    })
    .from(editionFiles)
    .innerJoin(editions, eq(editions.id, editionFiles.editionId))
    .innerJoin(series, eq(series.id, editions.seriesId))
    .leftJoin(editionWithdrawals, eq(editionWithdrawals.editionId, editions.id))
    .where(and(eq(editions.id, id), sql`${editionFiles.format} = ${format}`))
  return row ?? null
}

async function editionsWhere({ db }: Scope, language: Language, condition: ReturnType<typeof eq>) {
  const newer = sql<number>`(select count(*) from ${editions} as later where later."seriesId" = ${editions.seriesId} and later."number" > ${editions.number})`
  const rows = await db
    .select({
      edition: editions,
      slug: series.slug,
      withdrawal: editionWithdrawals,
      basis: legalBases,
      organisation: organisations,
      newer: newer.mapWith(Number),
    })
    .from(editions)
    .innerJoin(series, eq(series.id, editions.seriesId))
    .leftJoin(editionWithdrawals, eq(editionWithdrawals.editionId, editions.id))
    .leftJoin(legalBases, eq(legalBases.id, editions.legalBasisId))
    .leftJoin(organisations, eq(organisations.id, editions.organisationId))
    .where(condition)
    .orderBy(desc(editions.publishedAt), desc(editions.number))
  return rows.map((row) =>
    presentEdition({
      ...row,
      superseded: row.newer > 0,
      basis: row.basis && named(row.basis, 'label', language),
      publisher: row.organisation && named(row.organisation, 'name', language),
    }),
  )
}
