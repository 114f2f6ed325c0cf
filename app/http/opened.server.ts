import type { Reading } from './read.server'

/**
 * Tells that somebody has been shown the text of a document, or been given it as a file; the text has been granted. What a
 * browser fetches ahead of a click is shown to nobody yet.
 */
export function opened({ context, viewer, request }: Reading, documentId: string): void {
  const purpose = request.headers.get('sec-purpose') ?? request.headers.get('purpose') ?? ''
  if (purpose.includes('prefetch')) return
  context.store.bus.emit('document-opened', { userId: viewer.id, documentId })
}
