import { and, eq } from 'drizzle-orm'
import { documentImages, editionImages, editions, editionWithdrawals, series } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import { isPublic } from './public-editions.server'

/**
 * A picture of a public edition; `content` is null when the edition is withdrawn.
 * @throws Refusal when the edition shows no such picture, or is not public
 */
export async function imageOnPortal({ db }: Scope, slug: string, number: number, imageId: string) {
  const [row] = await db
    .select({
      type: documentImages.type,
      content: documentImages.content,
      sha256: documentImages.sha256,
      withdrawnAt: editionWithdrawals.withdrawnAt,
    })
    .from(editionImages)
    .innerJoin(documentImages, eq(documentImages.id, editionImages.imageId))
    .innerJoin(editions, eq(editions.id, editionImages.editionId))
    .innerJoin(series, eq(series.id, editions.seriesId))
    .leftJoin(editionWithdrawals, eq(editionWithdrawals.editionId, editions.id))
    .where(
      and(isPublic, eq(series.slug, slug), eq(editions.number, number), eq(editionImages.imageId, imageId)),
    )
  if (!row) throw new Refusal('not-found')
  const { withdrawnAt, ...image } = row
  return withdrawnAt ? { ...image, content: null } : image
}
