import { grantDocument } from '~/domain/documents/access.server'
import { documentRules } from '~/domain/documents/policy'
import { addImage, addSuggestedImage } from '~/domain/images/add.server'
import { imageFields, largestImageForm } from '~/domain/images/fields'
import { prepareImage } from '~/domain/images/prepare.server'
import { mutate } from '~/http/mutate.server'

/** Takes a picture for the text of a document from those who may write in it, or suggest what comes into it, and tells its id and size. */
export const action = mutate(
  {
    access: 'document.comment',
    fields: imageFields,
    largest: largestImageForm,
    async prepare({ fields, params, viewer, scope }) {
      await grantDocument(scope, viewer, 'document.comment', params.document ?? '')
      return prepareImage(fields.image)
    },
  },
  async ({ tx, viewer, params, prepared }) => {
    const id = params.document ?? ''
    const document = await grantDocument(tx, viewer, 'document.comment', id)
    if (!documentRules['document.edit'](viewer, document))
      return { facts: await addSuggestedImage(tx, document, prepared) }
    return { facts: await addImage(tx, await grantDocument(tx, viewer, 'document.edit', id), prepared) }
  },
)
