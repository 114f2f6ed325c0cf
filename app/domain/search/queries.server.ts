import { and, asc, desc, eq, sql, type SQL } from 'drizzle-orm'
import { searchHits } from '#db/dialect/search'
import { searchEntries, workspaces } from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import { publicEntries, visibleEntries } from './access.server'
import { excerptOf, type ExcerptPart } from './excerpt'
import { internalAmong } from './internal-among.server'
import { readQuery } from './query'

export interface Found {
  id: string
  kind: (typeof searchEntries.$inferSelect)['kind']
  href: string
  title: string
  reference: string | null
  workspace: string | null
  changedAt: string
  excerpt: ExcerptPart[]
  /** An internal agenda item, or what came of one. */
  isInternal: boolean
}

export interface FoundPage {
  found: Found[]
  /** How many there are in all. */
  total: number
}

export interface Wanted {
  typed: string
  language: Language
  /** From 1. */
  page: number
  size: number
}

/** What the viewer may read and a query finds, the best first. */
export async function searchFor(scope: Scope, viewer: Viewer, wanted: Wanted): Promise<FoundPage> {
  return search(scope, visibleEntries(viewer), wanted)
}

/** What anyone may read and a query finds, the best first. */
export async function searchPublished(scope: Scope, wanted: Wanted): Promise<FoundPage> {
  return search(scope, publicEntries(), wanted)
}

async function search({ db }: Scope, permitted: SQL | undefined, wanted: Wanted): Promise<FoundPage> {
  const query = readQuery(wanted.typed)
  if (!query.terms.length) return { found: [], total: 0 }
  const rows = await db
    .select({
      entry: searchEntries,
      workspace: { nameNb: workspaces.nameNb, nameNn: workspaces.nameNn, nameEn: workspaces.nameEn },
      total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(searchEntries)
    .innerJoin(sql`(${searchHits(query)}) as hits`, sql`hits.entry = ${searchEntries.entry}`)
    .leftJoin(workspaces, eq(workspaces.id, searchEntries.workspaceId))
    .where(and(permitted))
    .orderBy(sql`hits.tier`, sql`hits.rank`, desc(searchEntries.changedAt), asc(searchEntries.entry))
    .limit(wanted.size)
    .offset((wanted.page - 1) * wanted.size)
  const internal = await internalAmong(
    { db },
    rows.map(({ entry }) => entry),
  )
  return {
    total: rows[0]?.total ?? 0,
    found: rows.map(({ entry, workspace }) => ({
      id: entry.objectId,
      kind: entry.kind,
      href: entry.href,
      title: entry.title,
      reference: entry.reference,
      workspace: workspace && named(workspace, 'name', wanted.language),
      changedAt: entry.changedAt.toISOString(),
      excerpt: excerptOf(entry.body, query),
      isInternal: internal.has(entry.objectId),
    })),
  }
}
