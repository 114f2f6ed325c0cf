/** The way to a page below a workspace's files. */
export function crumbsTo(
  workspace: { slug: string; name: string },
  files: string,
  file?: { base: string; name: string },
): Array<{ href: string; name: string }> {
  const base = `/workspaces/${workspace.slug}`
  return [
    { href: base, name: workspace.name },
    { href: `${base}/files`, name: files },
    ...(file ? [{ href: file.base, name: file.name }] : []),
  ]
}
