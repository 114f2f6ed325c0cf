import { and, desc, eq, isNull, sql, type SQL } from 'drizzle-orm'
import { editions, editionWithdrawals, series, workspaces } from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'

/** An edition as the public sees it in a list. */
export interface PublicEdition {
  slug: string
  number: number
  title: string
  language: 'nb' | 'nn' | 'en' | 'se'
  kind: (typeof series.$inferSelect)['kind']
  group: { slug: string; name: string }
  /** Local date. */
  publishedOn: string
  publishedAt: string
}

/** Everything that the portal ever shows is graded public. The one condition that all its queries share. */
export const isPublic: SQL = eq(editions.accessCode, 'public')

/** Public, and not withdrawn. */
export const standing = and(isPublic, isNull(editionWithdrawals.editionId))

/** The newest standing edition of its series. */
export const newestOfSeries = and(
  standing,
  sql`not exists (
    select 1 from ${editions} as later
    left join ${editionWithdrawals} as gone on gone."editionId" = later."id"
    where later."seriesId" = ${editions.seriesId} and later."number" > ${editions.number}
      and later."accessCode" = 'public' and gone."editionId" is null)`,
)

/** Public editions that a condition holds for, the newest first. */
export async function publicEditions(
  { db }: Scope,
  language: Language,
  condition: SQL | undefined,
  page: { limit: number; offset?: number },
): Promise<{ editions: PublicEdition[]; total: number }> {
  const rows = await db
    .select({
      edition: {
        number: editions.number,
        title: editions.title,
        language: editions.language,
        publishedOn: editions.publishedOn,
        publishedAt: editions.publishedAt,
      },
      slug: series.slug,
      kind: series.kind,
      workspace: workspaces,
      total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(editions)
    .innerJoin(series, eq(series.id, editions.seriesId))
    .innerJoin(workspaces, eq(workspaces.id, series.workspaceId))
    .leftJoin(editionWithdrawals, eq(editionWithdrawals.editionId, editions.id))
    .where(and(isPublic, condition))
    .orderBy(desc(editions.publishedAt), desc(editions.number))
    .limit(page.limit)
    .offset(page.offset ?? 0)
  return {
    total: rows[0]?.total ?? 0,
    editions: rows.map(({ edition, slug, kind, workspace }) => ({
      ...edition,
      publishedAt: edition.publishedAt.toISOString(),
      slug,
      kind,
      group: { slug: workspace.slug, name: named(workspace, 'name', language) },
    })),
  }
}
