import { Refusal } from '~/core/refusal'
import { grantFile } from '~/domain/files/access.server'
import { isPicture } from '~/domain/files/kinds'
import { fileVersionOf } from '~/domain/files/queries.server'
import { thumbnailSide } from '~/domain/files/thumbnail-size'
import { thumbnailOf } from '~/domain/files/thumbnail.server'
import { read } from '~/http/read.server'

/** A small picture of one version of a file, for those who may have the file. Asked about each time, as the bytes are. */
export const loader = read({ access: 'file.read' }, async (reading) => {
  const { viewer, params, request, context } = reading
  const file = await grantFile(reading, viewer, 'file.read', params.file ?? '')
  const { id, type, sha256 } = await fileVersionOf(reading, file, {
    number: params.number ?? '',
    scans: context.installation.scansFiles,
  })
  if (!isPicture(type)) throw new Refusal('not-found')
  const tag = `"${sha256}-${thumbnailSide}"`
  const headers = {
    'Content-Type': 'image/webp',
    'Content-Disposition': 'attachment; filename="thumbnail.webp"',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'private, no-cache',
    ETag: tag,
  }
  if (request.headers.get('if-none-match')?.includes(tag)) return new Response(null, { status: 304, headers })
  const picture = await thumbnailOf(context.files, id)
  if (!picture) throw new Refusal('not-found')
  return new Response(picture as Uint8Array<ArrayBuffer>, { headers })
})
