import { and, asc, gte, isNull, lte, or } from 'drizzle-orm'
import { legalBases } from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'

/** The legal bases that a document can be exempted by today. */
export async function legalBasesInForce(scope: Scope, language: Language) {
  const { db, today } = scope
  const rows = await db
    .select()
    .from(legalBases)
    .where(
      and(lte(legalBases.validFrom, today), or(isNull(legalBases.validTo), gte(legalBases.validTo, today))),
    )
    .orderBy(asc(legalBases.code))
  return rows.map((row) => ({ id: row.id, code: row.code, label: basisLabel(row, language) }))
}

/** A legal basis in words. */
export function basisLabel(row: typeof legalBases.$inferSelect, language: Language): string {
  return named(row, 'label', language)
}
