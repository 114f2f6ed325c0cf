import { and, eq, inArray, sql } from 'drizzle-orm'
import { documentKinds, editions, editionWithdrawals, series, workspaces } from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import { newestOfSeries, publicEditions } from './public-editions.server'

/** What the list of publications is narrowed to; null means all. */
export interface PublicationFilter {
  kind: (typeof documentKinds)[number] | null
  /** Slug of a workspace. */
  group: string | null
  /** Year of publication, four digits. */
  year: string | null
}

export const publicationsPerPage = 20

/** Reads a filter out of an address; what is no known value narrows nothing. */
export function readFilter(search: URLSearchParams): PublicationFilter {
  const kind = documentKinds.find((known) => known === search.get('kind')) ?? null
  const year = /^\d{4}$/.exec(search.get('year') ?? '')?.[0] ?? null
  return { kind, group: search.get('group') || null, year }
}

/** The newest standing edition of each series, filtered, a page at a time. */
export async function publications(
  scope: Scope,
  language: Language,
  filter: PublicationFilter,
  page: number,
) {
  const { kind, group, year } = filter
  const condition = and(
    newestOfSeries,
    kind ? eq(series.kind, kind) : undefined,
    group ? eq(workspaces.slug, group) : undefined,
    year ? sql`substr(${editions.publishedOn}, 1, 4) = ${year}` : undefined,
  )
  return publicEditions(scope, language, condition, {
    limit: publicationsPerPage,
    offset: (page - 1) * publicationsPerPage,
  })
}

/** The newest publications for the front page and the feed. */
export async function newestPublications(scope: Scope, language: Language, limit: number) {
  return (await publicEditions(scope, language, newestOfSeries, { limit })).editions
}

/** What a filter can be set to, given what is published. */
export async function filterChoices({ db }: Scope, language: Language) {
  const rows = await db
    .selectDistinct({
      kind: series.kind,
      workspaceId: series.workspaceId,
      year: sql<string>`substr(${editions.publishedOn}, 1, 4)`,
    })
    .from(editions)
    .innerJoin(series, eq(series.id, editions.seriesId))
    .leftJoin(editionWithdrawals, eq(editionWithdrawals.editionId, editions.id))
    .where(newestOfSeries)
  const ids = [...new Set(rows.map(({ workspaceId }) => workspaceId))]
  const groups = ids.length ? await db.select().from(workspaces).where(inArray(workspaces.id, ids)) : []
  return {
    kinds: documentKinds.filter((kind) => rows.some((row) => row.kind === kind)),
    years: [...new Set(rows.map(({ year }) => year))].sort().reverse(),
    groups: groups
      .map((row) => ({ slug: row.slug, name: named(row, 'name', language) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nb')),
  }
}
