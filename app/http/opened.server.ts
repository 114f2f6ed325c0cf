import type { Reading } from './read.server'

/**
 * Tells that somebody has been shown the text of a document, or been given it as a file; the text has been granted. What a
 * browser fetches ahead of a click is shown to nobody yet.
 */
export function opened({ context, viewer, request }: Reading, documentId: string): void {
  if (isAhead(request)) return
  context.store.bus.emit('document-opened', { userId: viewer.id, documentId })
}

/** The same of a file of a workspace that somebody has been given. */
export function openedFile({ context, viewer, request }: Reading, fileId: string): void {
  if (isAhead(request)) return
  context.store.bus.emit('file-opened', { userId: viewer.id, fileId })
}

function isAhead({ headers }: Request): boolean {
  return (headers.get('sec-purpose') ?? headers.get('purpose') ?? '').includes('prefetch')
}
