import { and, eq, inArray } from 'drizzle-orm'
import { documentImages } from '#db/schema'
import { newId } from '~/core/ids'
import type { Tx } from '~/core/write'
import type { Content } from '~/editor/content'
import { imageIdsIn, withImageIds } from '~/editor/images'

/**
 * Gives a document the pictures that a text of another shows: a document shows no pictures but its own.
 * @returns the text, which names them as the document's own
 */
export async function copyImages(
  tx: Tx,
  content: Content,
  { from, to }: { from: string; to: string },
): Promise<Content> {
  const shown = imageIdsIn(content)
  if (!shown.length) return content
  const rows = await tx.db
    .select()
    .from(documentImages)
    .where(and(eq(documentImages.documentId, from), inArray(documentImages.id, shown)))
  const ids = new Map(rows.map(({ id }) => [id, newId()]))
  for (const row of rows) {
    await tx.db.insert(documentImages).values({ ...row, id: ids.get(row.id) ?? '', documentId: to })
  }
  return withImageIds(content, ids)
}
