import { bytes, id, index, int, primaryKey, table, text, time, uniqueIndex } from '../dialect/columns'
import { documents } from './documents'
import { editions } from './editions'

export const imageTypes = ['image/png', 'image/jpeg'] as const

/** The pictures of documents. A row never changes, so that a version or an edition that shows one shows it for good. */
export const documentImages = table(
  'document_images',
  {
    id: id().primaryKey(),
    documentId: id()
      .notNull()
      .references(() => documents.id),
    type: text({ enum: imageTypes }).notNull(),
    /** In pixels. */
    width: int().notNull(),
    height: int().notNull(),
    content: bytes().notNull(),
    size: int().notNull(),
    /** SHA-256 of `content`, hex. */
    sha256: text().notNull(),
    uploadedBy: id(),
    uploadedAt: time().notNull(),
  },
  (image) => [uniqueIndex('document_images_content').on(image.documentId, image.sha256)],
)

/** Which pictures an edition shows: those may be read by whoever may read the edition. */
export const editionImages = table(
  'edition_images',
  {
    editionId: id()
      .notNull()
      .references(() => editions.id),
    imageId: id()
      .notNull()
      .references(() => documentImages.id),
  },
  (image) => [
    primaryKey({ columns: [image.editionId, image.imageId] }),
    index('edition_images_image').on(image.imageId),
  ],
)
