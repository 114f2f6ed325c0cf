import { and, eq, sum } from 'drizzle-orm'
import { documentImages } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import type { GrantedDocument } from '../documents/access.server'
import type { DocumentThing } from '../documents/policy'
import type { PreparedImage } from './prepare.server'

/** All pictures of one document together: an edition holds those it shows three times over. */
const largestTotal = 30_000_000
/** Those who only suggest leave the other half to those who write. */
const largestSuggested = largestTotal / 2

/**
 * Gives a document a picture, which its text can then show. The same picture again is the one that is there.
 * @throws Refusal when the document has as many as it may have
 */
export async function addImage(
  tx: Tx,
  document: GrantedDocument<'document.edit'>,
  image: PreparedImage,
  /** The id that a text names it by already. */
  imageId = newId(),
): Promise<AddedImage> {
  return add(tx, document, image, { imageId, action: 'document.image_added', most: largestTotal })
}

/**
 * Gives a document a picture that is to be suggested below words of it.
 * @throws Refusal when the document has as many as it may have
 */
export async function addSuggestedImage(
  tx: Tx,
  document: GrantedDocument<'document.comment'>,
  image: PreparedImage,
): Promise<AddedImage> {
  return add(tx, document, image, {
    imageId: newId(),
    action: 'suggestion.image_added',
    most: largestSuggested,
  })
}

type AddedImage = { imageId: string; width: number; height: number }
type Way = { imageId: string; action: 'document.image_added' | 'suggestion.image_added'; most: number }

async function add(
  tx: Tx,
  { id: documentId, workspaceId, title }: DocumentThing,
  image: PreparedImage,
  { imageId, action, most }: Way,
): Promise<AddedImage> {
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
  if ((stored?.bytes ?? 0) + content.length > most) throw new Refusal('too-large', 'images-full')
  await tx.db.insert(documentImages).values({
    ...image,
    id: imageId,
    documentId,
    size: content.length,
    uploadedBy: tx.actorId,
    uploadedAt: tx.now,
  })
  await tx.record(action, {
    workspaceId,
    object: { kind: 'document', id: documentId },
    detail: { title, imageId },
  })
  return { imageId, width, height }
}
