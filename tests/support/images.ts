import { documentImages } from '#db/schema'
import type { Store } from '~/core/store'
import { write } from '~/core/write'
import { prepareImage } from '~/domain/images/prepare.server'
import { pngOf } from './pictures'

/** Gives a document a picture under an id of one's own, also when nobody may write in the document any more. */
export async function storeImage(store: Store, documentId: string, imageId: string) {
  const picture = await prepareImage(pngOf(4, 2))
  await write(store, null, (tx) =>
    tx.db.insert(documentImages).values({
      ...picture,
      id: imageId,
      documentId,
      size: picture.content.length,
      uploadedAt: tx.now,
    }),
  )
  return picture
}
