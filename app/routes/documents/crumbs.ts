/** The way to a page below a document. */
export function crumbsTo(
  workspace: { slug: string; name: string },
  documents: string,
  document?: { base: string; title: string },
): Array<{ href: string; name: string }> {
  const base = `/workspaces/${workspace.slug}`
  return [
    { href: base, name: workspace.name },
    { href: `${base}/documents`, name: documents },
    ...(document ? [{ href: document.base, name: document.title }] : []),
  ]
}
