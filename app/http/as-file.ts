/** A file that a person asked for: to be kept by them, and by nobody in between. `name` holds no quotes. */
export function asFile(body: string | Uint8Array, type: string, name: string): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

/** A table that is already written as CSV, as such a file. */
export function asCsvFile(csv: string, name: string): Response {
  return asFile(csv, 'text/csv; charset=utf-8', name)
}
