import { Refusal } from '~/core/refusal'
import { grantFile } from '~/domain/files/access.server'
import { typesOfFiles } from '~/domain/files/kinds'
import { fileVersionOf } from '~/domain/files/queries.server'
import { attachmentNamed } from '~/http/attachment'
import { openedFile } from '~/http/opened.server'
import { read } from '~/http/read.server'

/**
 * The bytes of one version of a file, for those who may read it. Asked about each time; saved, and never shown as a page
 * of ours: even a browser that opened it anyway would run nothing in it.
 */
export const loader = read({ access: 'file.read' }, async (reading) => {
  const { viewer, params, request, context } = reading
  const file = await grantFile(reading, viewer, 'file.read', params.file ?? '')
  const { id, name, type, size, sha256 } = await fileVersionOf(reading, file, {
    number: params.number ?? '',
    scans: context.installation.scansFiles,
  })
  openedFile(reading, file.id)
  const headers = {
    'Content-Type': typesOfFiles[type].mime,
    'Content-Disposition': attachmentNamed(name),
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'private, no-cache',
    ETag: `"${sha256}"`,
  }
  if (request.headers.get('if-none-match')?.includes(sha256))
    return new Response(null, { status: 304, headers })
  const bytes = await context.files.read(id)
  if (!bytes) throw new Refusal('conflict', 'file-bytes-gone')
  return new Response(bytes, { headers: { ...headers, 'Content-Length': String(size) } })
})
