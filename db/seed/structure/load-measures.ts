import * as tables from '#db/schema'
import { newId } from '~/core/ids'
import type { Tx } from '~/core/write'
import { measures, numberOfMeasures } from './measures'
import { inColumns, knownOrganisations, requireId } from './rows'

/** Adds the measures that are missing, those without a text too. Gives how many. */
export async function loadMeasures(tx: Tx): Promise<number> {
  const organisationIds = await knownOrganisations(tx)
  const rows = await tx.db.select({ number: tables.measures.number }).from(tables.measures)
  const known = new Set(rows.map(({ number }) => number))
  const numbers = Array.from({ length: numberOfMeasures }, (_, place) => place + 1)
  const missing = numbers.filter((number) => !known.has(number))
  for (const number of missing) {
    const id = newId()
    const measure = measures.find((one) => one.number === number)
    await tx.db.insert(tables.measures).values({
      id,
      number,
      state: measure?.state ?? 'not_started',
      focusArea: measure?.focusArea ?? null,
      ...(measure && inColumns('title', measure.title)),
      ...(measure && inColumns('summary', measure.summary)),
      ...(measure && inColumns('goals', measure.goals)),
    })
    const actors = [
      ...(measure?.leads ?? []).map((slug) => ({ slug, part: 'leads' as const })),
      ...(measure?.contributes ?? []).map((slug) => ({ slug, part: 'contributes' as const })),
    ]
    if (!actors.length) continue
    await tx.db.insert(tables.measureOrganisations).values(
      actors.map(({ slug, part }) => ({
        measureId: id,
        organisationId: requireId(organisationIds, slug),
        part,
      })),
    )
  }
  return missing.length
}
