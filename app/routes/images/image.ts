import { grantDocument } from '~/domain/documents/access.server'
import { imageOf } from '~/domain/images/queries.server'
import { opened } from '~/http/opened.server'
import { read } from '~/http/read.server'

/** A picture of a document, for those who may read the document. Asked about each time; the browser keeps the bytes. */
export const loader = read({ access: 'document.read' }, async (reading) => {
  const { viewer, params, request } = reading
  const document = await grantDocument(reading, viewer, 'document.read', params.document ?? '')
  const { type, content, sha256 } = await imageOf(reading, document, params.image ?? '')
  opened(reading, document.id)
  const headers = {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${params.image}.${type.slice('image/'.length)}"`,
    'Cache-Control': 'private, no-cache',
    ETag: `"${sha256}"`,
  }
  const known = request.headers.get('if-none-match')?.includes(sha256)
  return known
    ? new Response(null, { status: 304, headers })
    : new Response(new Uint8Array(content), { headers })
})
