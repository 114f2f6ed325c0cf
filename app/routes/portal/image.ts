import { editionNumber } from '~/domain/portal/edition.server'
import { imageOnPortal } from '~/domain/portal/edition-image.server'
import { publicRead } from '~/http/read.server'

/** A picture of a public edition: never changes while the edition stands, and is gone (410) once it is withdrawn. */
export const loader = publicRead(async (reading) => {
  const { series = '', number, image = '' } = reading.params
  const { type, content, sha256 } = await imageOnPortal(reading, series, editionNumber(number), image)
  if (content === null) return new Response(null, { status: 410, headers: { 'Cache-Control': 'no-store' } })
  const headers = {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${image}.${type.slice('image/'.length)}"`,
    'Cache-Control': 'public, max-age=3600',
    ETag: `"${sha256}"`,
  }
  const known = reading.request.headers.get('if-none-match')?.includes(sha256)
  return known
    ? new Response(null, { status: 304, headers })
    : new Response(new Uint8Array(content), { headers })
})
