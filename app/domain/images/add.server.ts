import { and, eq, sum } from 'drizzle-orm'
import { documentImages } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import type { GrantedDocument } from '../documents/access.server'
import type { PreparedImage } from './prepare.server'

/** All pictures of one document together: an edition holds those it shows three times over. */
const largestTotal = 30_000_000

/**
 * Gives a document a picture, which its text can then show. The same picture again is the one that is there.
 * @throws Refusal when the document has as many as it may have
 */
export async function addImage(
  tx: Tx,
  { id: documentId, workspaceId, title }: GrantedDocument<'document.edit'>,
  image: PreparedImage,
  /** The id that a text names it by already. */
  imageId = newId(),
): Promise<{ imageId: string; width: number; height: number }> {
  const { width, height, content, sha256 } = image
  const [known] = await tx.db
    .select({ id: documentImages.id })
    .from(documentImages)
    .where(and(eq(documentImages.documentId, documentId), eq(documentImages.sha256, sha256)))
  if (known) return { imageId: known.id, width, height }
  const [stored] = await tx.db
    .select({ bytes: sum(documentImages.size).mapWith(Number) })
    .from(documentImages)
    .where(eq(documentImages.documentId, documentId))
  if ((stored?.bytes ?? 0) + content.length > largestTotal) throw new Refusal('too-large', 'images-full')
  await tx.db.insert(documentImages).values({
    ...image,
    id: imageId,
    documentId,
    size: content.length,
    uploadedBy: tx.actorId,
    uploadedAt: tx.now,
  })
  await tx.record('document.image_added', {
    workspaceId,
    object: { kind: 'document', id: documentId },
    detail: { title, imageId },
  })
  return { imageId, width, height }
}
