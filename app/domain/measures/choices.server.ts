import { asc, inArray } from 'drizzle-orm'
import { measures } from '#db/schema'
import { named } from '~/core/named'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'

export interface MeasureChoice {
  id: string
  number: number
  /** Empty while only the number is known. */
  title: string
}

/** The measures of the strategy that something can serve, in the order of their numbers. */
export async function measureChoices(
  { db }: Pick<Scope, 'db'>,
  language: Language,
): Promise<MeasureChoice[]> {
  const rows = await db.select().from(measures).orderBy(asc(measures.number)).limit(200)
  return rows.map((row) => presentMeasure(row, language))
}

/** @throws Refusal on the field when no measure has the id */
export async function requireMeasure(scope: Pick<Scope, 'db'>, measureId: string): Promise<void> {
  await requireMeasures(scope, [measureId])
}

/** @throws Refusal on the field when one of the ids is of no measure */
export async function requireMeasures({ db }: Pick<Scope, 'db'>, ids: readonly string[]): Promise<void> {
  if (!ids.length) return
  const found = await db
    .select({ id: measures.id })
    .from(measures)
    .where(inArray(measures.id, [...ids]))
  if (found.length < new Set(ids).size) throw new Refusal('invalid', 'choice', { field: 'measureId' })
}

/** What the page of something that serves a measure shows of it. */
export function presentMeasure(
  row: Pick<typeof measures.$inferSelect, 'id' | 'number' | 'titleNb' | 'titleNn' | 'titleEn'>,
  language: Language,
): MeasureChoice {
  const { id, number, titleNb, titleNn, titleEn } = row
  const titles = {
    titleNb: titleNb ?? '',
    titleNn: titleNn ?? titleNb ?? '',
    titleEn: titleEn ?? titleNb ?? '',
  }
  return { id, number, title: named(titles, 'title', language) }
}
