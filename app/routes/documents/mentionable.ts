import { grantDocument } from '~/domain/documents/access.server'
import { mentionableIn } from '~/domain/mentions/mentionable.server'
import { read } from '~/http/read.server'

/** Whom the writer of a document can call on in it, for the editor. */
export const loader = read({ access: 'document.edit' }, async (reading) => {
  const { viewer, params } = reading
  const document = await grantDocument(reading, viewer, 'document.edit', params.document ?? '')
  return Response.json({ mentionable: await mentionableIn(reading, viewer, document) })
})
