import { and, eq, inArray } from 'drizzle-orm'
import { documentImages } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Content } from '~/editor/content'
import { imageIdsIn } from '~/editor/images'
import type { Images } from '~/editor/render/edition'
import type { GrantedDocument } from '../documents/access.server'

/** A picture of a document that has been granted. @throws Refusal `not-found` when the document has none with that id */
export async function imageOf({ db }: Scope, document: GrantedDocument<'document.read'>, imageId: string) {
  const [image] = await db
    .select({
      type: documentImages.type,
      content: documentImages.content,
      sha256: documentImages.sha256,
    })
    .from(documentImages)
    .where(and(eq(documentImages.documentId, document.id), eq(documentImages.id, imageId)))
  if (!image) throw new Refusal('not-found')
  return image
}

/** How large a picture of a document is, in pixels. @throws Refusal `not-found` when the document has none with that id */
export async function sizeOfImage(
  { db }: Scope,
  document: GrantedDocument<'document.comment'>,
  imageId: string,
): Promise<{ width: number; height: number }> {
  const [size] = await db
    .select({ width: documentImages.width, height: documentImages.height })
    .from(documentImages)
    .where(and(eq(documentImages.documentId, document.id), eq(documentImages.id, imageId)))
  if (!size) throw new Refusal('not-found')
  return size
}

/**
 * The pictures that a text shows, by id. Only the document's own: a text that names a picture of another document
 * would otherwise publish what its writer may not even read.
 */
export async function imagesIn(
  { db }: Scope,
  documentId: string,
  content: Content,
  /** Those that are only suggested. */
  besides: readonly string[] = [],
): Promise<Images> {
  const ids = [...new Set([...imageIdsIn(content), ...besides])]
  if (!ids.length) return {}
  const rows = await db
    .select()
    .from(documentImages)
    .where(and(eq(documentImages.documentId, documentId), inArray(documentImages.id, ids)))
  return Object.fromEntries(
    rows.map(({ id, type, width, height, content: bytes }) => [id, { type, width, height, bytes }]),
  )
}
