import { grantDocument } from '~/domain/documents/access.server'
import { addImage } from '~/domain/images/add.server'
import { imageFields, largestImageForm } from '~/domain/images/fields'
import { prepareImage } from '~/domain/images/prepare.server'
import { mutate } from '~/http/mutate.server'

/** Takes a picture for the text of a document from those who may write in it, and tells its id and size. */
export const action = mutate(
  {
    access: 'document.edit',
    fields: imageFields,
    largest: largestImageForm,
    async prepare({ fields, params, viewer, scope }) {
      await grantDocument(scope, viewer, 'document.edit', params.document ?? '')
      return prepareImage(fields.image)
    },
  },
  async ({ tx, viewer, params, prepared }) => {
    const document = await grantDocument(tx, viewer, 'document.edit', params.document ?? '')
    return { facts: await addImage(tx, document, prepared) }
  },
)
