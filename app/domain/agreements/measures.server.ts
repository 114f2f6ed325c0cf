import { asc, eq, inArray } from 'drizzle-orm'
import { agreementMeasures, measures } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'
import { presentMeasure, requireMeasures, type MeasureChoice } from '~/domain/measures/choices.server'
import type { Language } from '~/i18n/languages'

/** The measures of the strategy that an agreement helps to carry out, in the order of their numbers. */
export async function measuresOfAgreement(
  { db }: Scope,
  agreementId: string,
  language: Language,
): Promise<MeasureChoice[]> {
  const rows = await db
    .select({ measure: measures })
    .from(agreementMeasures)
    .innerJoin(measures, eq(measures.id, agreementMeasures.measureId))
    .where(eq(agreementMeasures.agreementId, agreementId))
    .orderBy(asc(measures.number))
  return rows.map(({ measure }) => presentMeasure(measure, language))
}

/** The numbers of the measures that each of several agreements is linked to. */
export async function measureNumbersOf(
  { db }: Scope,
  agreementIds: readonly string[],
): Promise<ReadonlyMap<string, number[]>> {
  if (!agreementIds.length) return new Map()
  const rows = await db
    .select({ agreementId: agreementMeasures.agreementId, number: measures.number })
    .from(agreementMeasures)
    .innerJoin(measures, eq(measures.id, agreementMeasures.measureId))
    .where(inArray(agreementMeasures.agreementId, [...agreementIds]))
    .orderBy(asc(measures.number))
  const numbers = new Map<string, number[]>()
  for (const { agreementId, number } of rows)
    numbers.set(agreementId, [...(numbers.get(agreementId) ?? []), number])
  return numbers
}

/**
 * Links an agreement to these measures and no others.
 * @throws Refusal for a measure that does not exist
 */
export async function setMeasures(tx: Tx, agreementId: string, measureIds: readonly string[]): Promise<void> {
  await requireMeasures(tx, measureIds)
  await tx.db.delete(agreementMeasures).where(eq(agreementMeasures.agreementId, agreementId))
  if (!measureIds.length) return
  await tx.db.insert(agreementMeasures).values(measureIds.map((measureId) => ({ agreementId, measureId })))
}
