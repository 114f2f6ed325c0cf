import { editionNumber, fileOnPortal } from '~/domain/portal/edition.server'
import { publicRead } from '~/http/read.server'

const types = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

/** A file of a public edition: never changes, is always saved and never run, and is gone (410) once withdrawn. */
export const loader = publicRead(async (reading) => {
  const { series = '', number, file: format = '' } = reading.params
  const file = await fileOnPortal(reading, series, editionNumber(number), format)
  if (file.content === null)
    return new Response(null, { status: 410, headers: { 'Cache-Control': 'no-store' } })
  const headers = {
    'Content-Type': types[file.format],
    'Content-Disposition': `attachment; filename="${series}-${number}.${file.format}"`,
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: `"${file.sha256}"`,
  }
  const known = reading.request.headers.get('if-none-match')?.includes(file.sha256)
  return known
    ? new Response(null, { status: 304, headers })
    : new Response(new Uint8Array(file.content), { headers })
})
