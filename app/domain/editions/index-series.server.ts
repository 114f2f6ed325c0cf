import { and, desc, eq, isNull } from 'drizzle-orm'
import { editions, editionWithdrawals, series } from '#db/schema'
import type { Tx } from '~/core/write'
import { indexEntry, removeEntry } from '../search/index-entry.server'

/** Lets the portal's search find the newest public edition of a series that stands, and nothing older of it. */
export async function indexSeries(tx: Tx, seriesId: string): Promise<void> {
  const [newest] = await tx.db
    .select({ edition: editions, slug: series.slug, workspaceId: series.workspaceId })
    .from(editions)
    .innerJoin(series, eq(series.id, editions.seriesId))
    .leftJoin(editionWithdrawals, eq(editionWithdrawals.editionId, editions.id))
    .where(
      and(
        eq(editions.seriesId, seriesId),
        eq(editions.accessCode, 'public'),
        isNull(editionWithdrawals.editionId),
      ),
    )
    .orderBy(desc(editions.number))
    .limit(1)
  if (!newest) return removeEntry(tx, seriesId)
  const { edition, slug, workspaceId } = newest
  await indexEntry(tx, {
    objectId: seriesId,
    kind: 'edition',
    workspaceId,
    audience: 'everyone',
    isPublic: true,
    href: `/publikasjoner/${slug}/${edition.number}`,
    title: edition.title,
    body: edition.text,
  })
}
