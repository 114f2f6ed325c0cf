/** Where those who can be called on in a document are asked for. */
export function mentionableOf(documentId: string): string {
  return `/documents/${documentId}/mentionable`
}
