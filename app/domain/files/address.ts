/** The address of a file's page. */
export function fileHref({ slug, id }: { slug: string; id: string }): string {
  return `/workspaces/${slug}/files/${id}`
}

/** The address of the bytes of one version. It is below no page, so that a proxy can treat it apart. */
export function fileContentHref(fileId: string, number: number): string {
  return `/files/${fileId}/${number}`
}

/** The address of the small picture of one version, of a file that is a picture. */
export function fileThumbnailHref(fileId: string, number: number): string {
  return `${fileContentHref(fileId, number)}/thumbnail`
}
