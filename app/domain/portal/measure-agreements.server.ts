import { and, eq, inArray } from 'drizzle-orm'
import { agreementMeasures, agreements, editions, measures } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import { agreementsWhere } from '../agreements/access.server'
import { newestOfSeries, publicEditions, type PublicEdition } from './public-editions.server'

/** Published agreements that hold now and help to carry out a measure. */
export async function agreementsOnMeasure(
  scope: Scope,
  number: number,
  language: Language,
): Promise<PublicEdition[]> {
  const linked = scope.db
    .select({ id: agreementMeasures.agreementId })
    .from(agreementMeasures)
    .innerJoin(measures, eq(measures.id, agreementMeasures.measureId))
    .where(eq(measures.number, number))
  const found = await agreementsWhere(scope, inArray(agreements.id, linked))
  const texts = found.flatMap(({ state, documentId }) =>
    state === 'signed' && documentId ? [documentId] : [],
  )
  if (!texts.length) return []
  const condition = and(newestOfSeries, inArray(editions.documentId, texts))
  return (await publicEditions(scope, language, condition, { limit: 50 })).editions
}
