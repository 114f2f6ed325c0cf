import { grantEdition } from '~/domain/editions/access.server'
import { editionFile } from '~/domain/editions/queries.server'
import { opened } from '~/http/opened.server'
import { read } from '~/http/read.server'

const types = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

/** A file of an edition for those who may read its document; no cache keeps it, since it may be internal or exempt. */
export const loader = read({ access: 'edition.read' }, async (reading) => {
  const { viewer, params } = reading
  const { id, document } = await grantEdition(reading, viewer, 'edition.read', params.edition ?? '')
  const file = await editionFile(reading, id, params.file ?? '')
  if (!file) return new Response(null, { status: 404 })
  const headers = { 'Cache-Control': 'private, no-store' }
  if (file.withdrawnAt) return new Response(null, { status: 410, headers })
  opened(reading, document.id)
  return new Response(new Uint8Array(file.content), {
    headers: {
      ...headers,
      'Content-Type': types[file.format],
      'Content-Disposition': `attachment; filename="${file.slug}-${file.number}.${file.format}"`,
    },
  })
})
