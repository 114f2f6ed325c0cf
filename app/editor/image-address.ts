/** Where the pictures of a document are sent to, and below which each is found. */
export function imagesOf(documentId: string): string {
  return `/documents/${documentId}/images`
}

/** Where a picture of a document is; its readers get it, and nobody else. */
export function imageAddress(documentId: string) {
  return (imageId: string) => `${imagesOf(documentId)}/${imageId}`
}
