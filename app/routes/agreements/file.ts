import { grantAgreement } from '~/domain/agreements/access.server'
import { editionFile } from '~/domain/editions/queries.server'
import { opened } from '~/http/opened.server'
import { read } from '~/http/read.server'

/** The PDF that is signed, for those who may read the agreement; no cache keeps it. */
export const loader = read({ access: 'agreement.read' }, async (reading) => {
  const { viewer, params } = reading
  const agreement = await grantAgreement(reading, viewer, 'agreement.read', params.agreement ?? '')
  const { editionId, documentId } = agreement
  const file = editionId && (await editionFile(reading, editionId, 'pdf'))
  if (!file) return new Response(null, { status: 404 })
  const headers = { 'Cache-Control': 'private, no-store' }
  if (file.withdrawnAt) return new Response(null, { status: 410, headers })
  if (documentId) opened(reading, documentId)
  return new Response(new Uint8Array(file.content), {
    headers: {
      ...headers,
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${file.slug}-${file.number}.pdf"`,
    },
  })
})
