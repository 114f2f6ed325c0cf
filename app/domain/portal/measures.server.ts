import { asc, eq } from 'drizzle-orm'
import { measureOrganisations, measures, organisations } from '#db/schema'
import { named } from '~/core/named'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import { inLanguage } from './in-language'

export interface PortalMeasure {
  number: number
  focusArea: number | null
  /** Null while only the number and the place are known. */
  title: string | null
  summary: string | null
  goals: readonly string[]
  state: (typeof measures.$inferSelect)['state']
  leads: PortalActor[]
  contributes: PortalActor[]
}

export interface PortalActor {
  slug: string
  name: string
}

/** All measures in the order of their numbers, those without a text yet among them. */
export async function measuresOnPortal({ db }: Scope, language: Language): Promise<PortalMeasure[]> {
  const rows = await db.select().from(measures).orderBy(asc(measures.number))
  const involved = await db
    .select({
      measureId: measureOrganisations.measureId,
      part: measureOrganisations.part,
      organisation: organisations,
    })
    .from(measureOrganisations)
    .innerJoin(organisations, eq(organisations.id, measureOrganisations.organisationId))
  return rows.map((row) => {
    const actors = (part: 'leads' | 'contributes') =>
      involved
        .filter((actor) => actor.measureId === row.id && actor.part === part)
        .map(({ organisation }) => ({
          slug: organisation.slug,
          name: named(organisation, 'name', language),
        }))
        .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
    return {
      number: row.number,
      focusArea: row.focusArea,
      title: inLanguage(language, row.titleNb, row.titleNn, row.titleEn),
      summary: inLanguage(language, row.summaryNb, row.summaryNn, row.summaryEn),
      goals: inLanguage(language, row.goalsNb, row.goalsNn, row.goalsEn) ?? [],
      state: row.state,
      leads: actors('leads'),
      contributes: actors('contributes'),
    }
  })
}

/** @throws Refusal when no measure has the number */
export async function measureOnPortal(scope: Scope, number: number, language: Language) {
  const all = await measuresOnPortal(scope, language)
  const at = all.findIndex((measure) => measure.number === number)
  const measure = all[at]
  if (!measure) throw new Refusal('not-found')
  return { measure, previous: all[at - 1]?.number ?? null, next: all[at + 1]?.number ?? null }
}
